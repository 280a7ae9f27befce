using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Wards;

/// <summary>
/// Uttlesford 6.2: members for a ward hear of what affects it before others, or before the public does by a release, a consultation or otherwise.
/// On the same day counts as before, unless the times say that it came after.
/// </summary>
/// <param name="Before">Before whom; empty for others and the public alike.</param>
/// <param name="Channels">The channels that count as notice, letter case aside; empty for every one.</param>
public sealed record WardMembersAreToldFirst(IReadOnlyList<MadeKnownTo>? Before = null, IReadOnlyList<string>? Channels = null) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from entry in matter.History.Standing
        let known = KnownBy(entry.Fact)
        where known is not null && (Before is not { Count: > 0 } || Before.Contains(known.To))
        from ward in known.Wards
        from member in charge.MembersFor(ward, entry)
        let told = matter.Told(member, known.Reference, Channels).ToList()
        where !told.Exists(one => !entry.Fact.Occurred.IsBefore(one.When))
        let found = charge.Breach(entry, member.Id, $"{member.Name}, who represents {charge.WardName(ward, entry)}, had not been told when {known.Spoken}.")
        select found with { SettledBy = told.FirstOrDefault() };

    private static Known? KnownBy(Fact fact) => fact switch
    {
        ReleaseIssued issued => new(MadeKnownTo.Public, issued.Release, issued.Wards, $"the release {issued.Release} was issued"),
        PublicConsultationBegun begun => new(MadeKnownTo.Public, begun.Consultation, begun.Wards, $"the public was first consulted in {begun.Consultation}"),
        WardIssueMadeKnown known => new(
            known.To, known.Issue, known.Wards, $"{(known.To is MadeKnownTo.Public ? "the public" : "others")} learned of it through {known.Through}"),
        _ => null,
    };

    private sealed record Known(MadeKnownTo To, string? Reference, IReadOnlyList<string> Wards, string Spoken);
}
