using Ledger.Domain.Matters;
using Ledger.Domain.People;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// Faversham 8.1, county POLITICAL RELATIONSHIP ¶1: an officer accepts a group's invitation, or attends its meeting, only once the
/// invitation has come to those who clear it: addressed to them, cleared or passed on by them, or answered by one of them in person.
/// Where no invitation is on record, whether there was one is a question.
/// </summary>
/// <param name="By">The roles that clear invitations.</param>
/// <param name="Exempt">The roles of officers to whom the clause does not apply.</param>
public sealed record InvitationIsClearedFirst(IReadOnlyList<string> By, IReadOnlyList<string>? Exempt = null) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge)
    {
        foreach (var going in Accepted(matter).Concat(Attended(matter, charge)).DistinctBy(going => going.Once))
        {
            if (charge.Fills(going.Officer, [.. By, .. Exempt ?? []])) continue;
            var asked = matter.Requests.FirstOrDefault(request => request.Asked.Fact.Request == going.Request)?.Asked;
            if (asked is null)
                yield return charge.Question(going.Act, going.Officer.Id,
                    $"{going.Says} and no invitation is on record; was it cleared by {charge.TitlesOf(By)}?");
            else if (!charge.Fills(asked.Fact.To, By) && !matter.LeaveBefore(going.Act, going.Request).Any(leave => charge.Fills(leave.By, By)))
                yield return charge.Breach(going.Act, going.Officer.Id,
                    $"{going.Says} and the invitation had not been cleared by {charge.TitlesOf(By)}.", asked);
        }
    }

    private static IEnumerable<Going> Accepted(Matter matter) =>
        from accepted in matter.All<GroupSupportAccepted>()
        where accepted.Fact.Kind is SupportKind.Attendance
        select new Going(accepted, accepted.Fact.Request, accepted.Fact.By, $"{accepted.Fact.By.Name} accepted an invitation from {accepted.Fact.For.Name}");

    // Where one of those who clear was at the meeting, they knew who else was.
    private IEnumerable<Going> Attended(Matter matter, Charge charge) =>
        from attended in matter.All<GroupMeetingAttended>()
        where !attended.Fact.Officers.Any(officer => charge.Fills(officer, By))
        from officer in attended.Fact.Officers
        select new Going(attended, attended.Fact.Request, officer, $"{officer.Name} attended a meeting of {attended.Fact.Of.Name}");

    private sealed record Going(Entry Act, string? Request, OfficerThen Officer, string Says)
    {
        /// <summary>Accepting an invitation and then attending on it is one going.</summary>
        internal (string, string) Once => (Request ?? $"version {Act.Version}", Officer.Id);
    }
}
