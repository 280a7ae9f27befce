using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// Faversham 8.3, Uttlesford 9.6: officers are not at a group's meeting, or the part of it, at which party business is discussed.
/// The record says that an officer was, and not which: where some of those at the meeting are exempt, which of them it was is a question.
/// </summary>
/// <param name="Exempt">The roles of officers to whom the clause does not apply.</param>
public sealed record OfficerIsNotPresentForPartyBusiness(IReadOnlyList<string>? Exempt = null) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge)
    {
        foreach (var attended in matter.All<GroupMeetingAttended>().Where(entry => entry.Fact.OfficerPresentForPartyBusiness))
        {
            var (of, officers) = (attended.Fact.Of, attended.Fact.Officers);
            var bound = officers.Where(officer => !charge.Fills(officer, Exempt ?? [])).ToList();
            var says = $"Party business was discussed at a meeting of {of.Name} while an officer was present";
            if (bound.Count == officers.Count)
                yield return charge.Breach(attended, of.Id, $"{says}.");
            else if (bound.Count > 0)
                yield return charge.Question(attended, of.Id, $"{says}; was it {string.Join(" or ", bound.Select(officer => officer.Name))}?");
        }
    }
}
