using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// Faversham 8.14, Uttlesford 9.7: where people who are not members of the council are at a group's meeting, nothing confidential is
/// divulged. On business that is confidential or exempt, whether the advice given there kept to that is a question for a person.
/// </summary>
public sealed record NothingConfidentialIsSaidBeforeNonMembers : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge)
    {
        foreach (var attended in matter.All<GroupMeetingAttended>().Where(one => one.Fact.NonMembers.Count > 0))
        {
            var of = attended.Fact.Of;
            var outsiders = attended.Fact.NonMembers.Select(present => present.Name).Listed();
            if (attended.Fact.ConfidentialSaid)
            {
                yield return charge.Breach(attended, of.Id,
                    $"Confidential information was disclosed at a meeting of {of.Name} before people who are not members of the council: {outsiders}.");
            }
            else if (matter.OpennessOn(attended.On) is not Openness.Open && matter.AdviceAt(attended).ToList() is { Count: > 0 } advice)
            {
                yield return charge.Question(attended, of.Id,
                    $"Was anything confidential said at the meeting of {of.Name} before people who are not members of the council: {outsiders}?", [.. advice]);
            }
        }
    }
}
