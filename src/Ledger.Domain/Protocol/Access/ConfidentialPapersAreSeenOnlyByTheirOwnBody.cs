using Ledger.Domain.Access;
using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Access;

/// <summary>Faversham 10.3(b): a member who does not sit on the body sees none of its papers that hold what the law calls confidential or exempt.</summary>
/// <param name="Of">What is kept from others; confidential and exempt information, where not given.</param>
public sealed record ConfidentialPapersAreSeenOnlyByTheirOwnBody(IReadOnlyList<Openness>? Of = null) : IRule<DocumentAccess>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(DocumentAccess access, Charge charge)
    {
        if (access.Asked is not { Fact: var asked } || !(Of ?? [Openness.Confidential, Openness.Exempt]).Contains(asked.Openness)) yield break;
        if (access.IsOfOwnBody(charge.Council) || access.Shown.FirstOrDefault() is not { } shown) yield break;
        var held = asked.Openness is Openness.Exempt ? "exempt" : "confidential";
        var whose = asked.BodyName is { } body ? $"{held} papers of {body}, on which they do not sit" : $"{held} papers that are of no body of theirs";
        yield return charge.Breach(shown, asked.By.Id, $"{asked.By.Name} was given access to {whose}.", access.Asked!);
    }
}
