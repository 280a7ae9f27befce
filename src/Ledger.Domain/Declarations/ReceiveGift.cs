using Ledger.Domain.Roster;

namespace Ledger.Domain.Declarations;

/// <summary>Receives a gift or hospitality.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Gift">A reference for it, new among the person's gifts.</param>
/// <param name="What">What it is.</param>
/// <param name="ValueInPence">Its estimated value in pence.</param>
/// <param name="From">From whom.</param>
/// <param name="Private">Whether it has nothing to do with their place on the council.</param>
/// <param name="GiverSeeks">What the giver seeks of the council.</param>
/// <param name="Significant">Whether it is significant.</param>
public sealed record ReceiveGift(
    string Person, string Gift, string What, long ValueInPence, string From, bool Private = false, string? GiverSeeks = null, bool? Significant = null) : ICommand<Declaration>
{
    /// <inheritdoc/>
    public StreamName Stream => Declaration.Stream(Person);

    /// <inheritdoc/>
    public Decision Decide(Declaration? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var of = find.Declarer(Person);
        find.NewGift(current, Gift, What, From, ValueInPence);
        return find.Record(() => new GiftReceived(of, Gift, What, ValueInPence, From, Private, GiverSeeks, Significant));
    }
}
