using Ledger.Domain.Roster;

namespace Ledger.Domain.Declarations;

/// <summary>Refuses a gift or hospitality that was offered.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Gift">A reference for it, new among the person's gifts.</param>
/// <param name="What">What it is.</param>
/// <param name="From">From whom.</param>
/// <param name="ValueInPence">Its estimated value in pence, where known.</param>
/// <param name="Significant">Whether it is significant.</param>
public sealed record RefuseGift(string Person, string Gift, string What, string From, long? ValueInPence = null, bool? Significant = null) : ICommand<Declaration>
{
    /// <inheritdoc/>
    public StreamName Stream => Declaration.Stream(Person);

    /// <inheritdoc/>
    public Decision Decide(Declaration? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var of = find.Declarer(Person);
        find.NewGift(current, Gift, What, From, ValueInPence);
        return find.Record(() => new GiftRefused(of, Gift, What, ValueInPence, From, Significant));
    }
}
