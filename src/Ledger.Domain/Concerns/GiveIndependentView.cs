using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Records the independent person's view.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="Person">Who the independent person is.</param>
/// <param name="View">Their view.</param>
public sealed record GiveIndependentView(string Concern, string Person, string View) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Raised(current, Concern);
        find.Stated(Person, "The independent person");
        find.Stated(View, "The view");
        return find.Record(() => new IndependentViewGiven(Person, View));
    }
}
