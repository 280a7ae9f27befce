using Ledger.Domain.Media;

namespace Ledger.Domain.Protocol.Media;

/// <summary>
/// County PUBLICITY ¶2: the council's own publicity states the council's position, and not one person's view.
/// </summary>
public sealed record PublicityStatesTheCouncilsPosition : IRule<MediaDealing>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MediaDealing dealing, Charge charge) =>
        dealing is { Issued: { Fact.PersonalView: true } issued, Draft: { } draft }
            ? [charge.Breach(issued, issued.Fact.By.Key, $"{draft.Fact.Reference} states somebody's own view and not the council's position.", draft)] : [];
}
