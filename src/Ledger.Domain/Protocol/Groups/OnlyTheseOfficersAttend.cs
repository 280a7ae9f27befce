using Ledger.Domain.Matters;
using Ledger.Domain.People;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// Faversham 8.1, Uttlesford 9.5, Hailsham 4.3(b): which officers attend a group's meeting: holders of certain posts, a representative
/// whom one of them sends, or others with leave. Leave counts that was given by the time of the meeting.
/// </summary>
/// <param name="Posts">The roles that attend.</param>
/// <param name="Exceptionally">Whether they attend in exceptional circumstances only; each attendance is then a question.</param>
/// <param name="Representatives">Whether one of them may send another officer.</param>
/// <param name="OthersWithLeaveOf">The roles with whose leave other officers may attend.</param>
/// <param name="Exempt">The roles of officers to whom the clause does not apply.</param>
public sealed record OnlyTheseOfficersAttend(
    IReadOnlyList<string> Posts,
    bool Exceptionally = false,
    bool Representatives = false,
    IReadOnlyList<string>? OthersWithLeaveOf = null,
    IReadOnlyList<string>? Exempt = null) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge)
    {
        foreach (var attended in matter.All<GroupMeetingAttended>())
        {
            var (of, officers) = (attended.Fact.Of, attended.Fact.Officers.Where(officer => !charge.Fills(officer, Exempt ?? [])).ToList());
            var leave = matter.LeaveBefore(attended, attended.Fact.Request).ToList();
            foreach (var officer in officers.Where(officer => !charge.Fills(officer, Posts) && !Allows(leave, officer, charge)))
                yield return charge.Breach(attended, officer.Id, $"{officer.Name}, {officer.Title}, attended a meeting of {of.Name}; {WhoMay(charge)}.");
            if (Exceptionally && officers.Count > 0)
                yield return charge.Question(attended, of.Id,
                    $"{officers.Select(officer => officer.Name).Listed()} attended a meeting of {of.Name}; were the circumstances exceptional?");
        }
    }

    private bool Allows(IEnumerable<LeaveToGo> leave, OfficerThen officer, Charge charge) => leave.Any(given =>
        (Representatives && given.ToGo?.Id == officer.Id && charge.Fills(given.By, Posts))
        || (given.Lets(officer) && charge.Fills(given.By, OthersWithLeaveOf ?? [])));

    private string WhoMay(Charge charge) => (Representatives, OthersWithLeaveOf) switch
    {
        (_, { Count: > 0 } of) => $"leave of {charge.TitlesOf(of)} is not on record",
        (true, _) => $"nothing on record shows that {charge.TitlesOf(Posts)} sent them",
        _ => $"only {charge.TitlesOf(Posts)} may",
    };
}
