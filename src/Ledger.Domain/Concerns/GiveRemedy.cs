using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Records that a remedy was given.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="Remedy">The remedy's reference within the concern.</param>
/// <param name="How">How.</param>
public sealed record GiveRemedy(string Concern, string Remedy, string? How = null) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        find.Known<RemedyDue>(concern, one => one.Remedy, Remedy, "remedy");
        return find.Record(() => new RemedyMet(Remedy, How));
    }
}
