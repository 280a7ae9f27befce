using Ledger.Domain.Roster;

namespace Ledger.Domain.Declarations;

/// <summary>Registers a gift or hospitality, received or refused.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Gift">Its reference.</param>
/// <param name="With">The post, or other office, whose holder keeps the register.</param>
public sealed record RegisterGift(string Person, string Gift, string With) : ICommand<Declaration>
{
    /// <inheritdoc/>
    public StreamName Stream => Declaration.Stream(Person);

    /// <inheritdoc/>
    public Decision Decide(Declaration? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var of = find.Declarer(Person);
        var with = find.Office(With);
        var gift = current?.GiftOf(Gift);
        find.Require(gift is not null, $"There is no gift {Gift}.", $"Record it first with {nameof(ReceiveGift)} or {nameof(RefuseGift)}.");
        find.NotBefore(gift?.Fact.Occurred, $"Gift {Gift}");
        return find.Record(() => new GiftRegistered(of, Gift, with));
    }
}
