using Ledger.Domain.Declarations;

namespace Ledger.Domain.Protocol.Registers;

/// <summary>
/// Uttlesford code 10 ¶2: a gift or hospitality of a value or more is registered after it is received. One that has nothing to do with the
/// person's place on the council need not be.
/// </summary>
/// <param name="AtLeastPence">The value from which on, in pence.</param>
/// <param name="Posts">The roles that keep the register; anybody will do, where empty.</param>
public sealed record GiftsAreRegistered(long AtLeastPence, IReadOnlyList<string>? Posts = null) : IRule<Declaration>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Declaration declaration, Charge charge) =>
        from received in declaration.All<GiftReceived>()
        where !received.Fact.Private && received.Fact.ValueInPence >= AtLeastPence
        select charge.Duty(
            received, charge.KeptBy(Posts), $"register gift {received.Fact.Gift} to {received.Fact.Of.Name}",
            declaration.All<GiftRegistered>().FirstOrDefault(made => made.Fact.Gift == received.Fact.Gift && charge.Reaches(made.Fact.With, Posts)));
}
