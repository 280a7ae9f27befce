using Ledger.Domain.Roster;

namespace Ledger.Domain.Declarations;

/// <summary>Notifies a new interest, or a change in a registered one.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Interest">The interest.</param>
/// <param name="With">The post, or other office, whose holder keeps the register.</param>
/// <param name="Change">What became of it.</param>
public sealed record NotifyInterest(string Person, Interest Interest, string With, InterestChange Change = InterestChange.New) : ICommand<Declaration>
{
    /// <inheritdoc/>
    public StreamName Stream => Declaration.Stream(Person);

    /// <inheritdoc/>
    public Decision Decide(Declaration? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var of = find.Declarer(Person);
        var with = find.Office(With);
        find.Described(Interest);
        return find.Record(() => new InterestNotified(of, Interest, Change, with));
    }
}
