using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// Faversham 8.5, Uttlesford 9.10: advising a party group is no substitute for putting all necessary advice before the body that
/// considers the matter. Where nobody has said whether it was all put, what groups had been told and the body was not is a question.
/// </summary>
public sealed record AdviceToAGroupDoesNotReplaceAdviceToTheDecidingBody : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge)
    {
        foreach (var considered in matter.All<MatterConsidered>())
        {
            var body = considered.Fact.BodyName;
            var advised = matter.All<AdviceGiven>().Where(given =>
                !given.Fact.OnPartyBusiness && charge.CountsAsGroup(given.Fact.To, given.On) && !considered.When.IsBefore(given.When)).ToList();
            var unput = advised.Where(given => !considered.Fact.Advice.Contains(given.Fact.Advice)).ToList();
            if (considered.Fact.AllAdvicePut is false && advised.Count > 0)
            {
                yield return charge.Breach(considered, considered.Fact.Body,
                    $"{body} considered the matter without all the necessary advice, though {Groups(advised)} had been advised on it.", [.. advised]);
            }
            else if (considered.Fact.AllAdvicePut is null && unput.Count > 0)
            {
                yield return charge.Question(considered, considered.Fact.Body,
                    $"Was all the necessary advice put before {body}, which is not recorded as having had what {Groups(unput)} had?", [.. unput]);
            }
        }
    }

    private static string Groups(IEnumerable<Entry<AdviceGiven>> advice) => advice.Select(given => given.Fact.To.Name).Distinct().Listed();
}
