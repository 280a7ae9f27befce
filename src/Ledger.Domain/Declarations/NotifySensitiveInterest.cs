using Ledger.Domain.Roster;

namespace Ledger.Domain.Declarations;

/// <summary>Notifies that an interest is sensitive.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Interest">The interest's reference.</param>
/// <param name="With">The post, or other office, to whose holder.</param>
/// <param name="Reasons">Why it is sensitive.</param>
public sealed record NotifySensitiveInterest(string Person, string Interest, string With, string? Reasons = null) : ICommand<Declaration>
{
    /// <inheritdoc/>
    public StreamName Stream => Declaration.Stream(Person);

    /// <inheritdoc/>
    public Decision Decide(Declaration? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var of = find.Declarer(Person);
        var with = find.Office(With);
        find.Stated(Interest, "The reference of the interest");
        return find.Record(() => new SensitiveInterestNotified(of, Interest, string.IsNullOrWhiteSpace(Reasons) ? null : Reasons, with));
    }
}
