using Ledger.Domain.Matters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// The county's POLITICAL ¶3: officers' advice and analysis are available to groups outside the administration too. Refused as party
/// business, or left without an answer while the administration was advised, is a question. Where nobody forms an administration,
/// nobody is outside it.
/// </summary>
/// <param name="Kinds">The kinds of support that the clause is about; empty for every kind.</param>
public sealed record MinorityGroupsGetAdviceToo(IReadOnlyList<SupportKind>? Kinds = null) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge)
    {
        var favour = matter.History.Standing.FirstOrDefault(entry => AdvisesTheAdministration(entry, charge));
        foreach (var declined in matter.All<GroupSupportDeclined>().Where(one => IsAbout(one.Fact.Kind)))
        {
            if (charge.Council.On(declined.On).IsOutsideTheAdministration(declined.Fact.For))
                yield return Refused(declined, favour is null ? [] : [favour], matter, charge);
        }

        if (favour is null) yield break;
        foreach (var request in matter.Requests.Where(one => one is { Answered: null, Withdrawn: null } && IsAbout(one.Kind)))
        {
            if (charge.Council.On(request.Asked.On).IsOutsideTheAdministration(request.For))
                yield return charge.Question(
                    request.Asked, request.For.Id, $"Why has a request from {request.For.Name} had no answer, when the administration was advised?", favour);
        }
    }

    private static Judged Refused(Entry<GroupSupportDeclined> declined, IEnumerable<Entry> favour, Matter matter, Charge charge)
    {
        var refused = declined.Fact.For;
        var entitled = matter.Supported.FirstOrDefault(side =>
            charge.Council.On(declined.On).ClassOf(side.Id) is GroupClass.Administration
            && charge.EntitlementOf(side, declined.Fact.Kind, matter, declined.On) is not null);
        return (entitled, declined.Fact.Ground) switch
        {
            ({ } more, _) => charge.Note(declined, refused.Id, $"{more.Name} had support that was refused to {refused.Name}; {more.Name} may have more.", favour),
            (null, DeclineGround.PartyBusiness) => charge.Question(declined, refused.Id, $"Was what was refused to {refused.Name} party business?", favour),
            _ => charge.Breach(declined, refused.Id, $"Support was refused to {refused.Name}, outside the administration.", favour),
        };
    }

    private bool IsAbout(SupportKind kind) => Kinds is not { Count: > 0 } || Kinds.Contains(kind);

    private static bool AdvisesTheAdministration(Entry entry, Charge charge) => entry.Fact switch
    {
        OfficeHoldersBriefed briefed => briefed.Of is BriefingOf.Leadership or BriefingOf.LeadMembers,
        AdviceGiven given => charge.Council.On(given.Occurred.Date).ClassOf(given.To.Id) is GroupClass.Administration,
        GroupMeetingAttended attended => charge.Council.On(attended.Occurred.Date).ClassOf(attended.Of.Id) is GroupClass.Administration,
        _ => false,
    };
}
