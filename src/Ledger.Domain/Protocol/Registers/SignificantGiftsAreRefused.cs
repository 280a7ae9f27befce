using Ledger.Domain.Declarations;

namespace Ledger.Domain.Protocol.Registers;

/// <summary>
/// Uttlesford code 10 guidance: as a rule a significant gift or hospitality is refused; it may be accepted where to refuse would be rude. Which it
/// was is a question.
/// </summary>
public sealed record SignificantGiftsAreRefused : IRule<Declaration>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Declaration declaration, Charge charge) =>
        from received in declaration.All<GiftReceived>()
        where received.Fact is { Private: false, Significant: true }
        select charge.Question(
            received, received.Fact.Of.Id, $"{received.Fact.Of.Name} accepted gift {received.Fact.Gift}, which is significant; would it have been hard to refuse?");
}
