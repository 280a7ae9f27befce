using Ledger.Domain.Letters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Gives a party the particulars: what is alleged or, for the complainant, what was answered.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="To">The party: the complainant or the one complained about.</param>
/// <param name="What">What they were given.</param>
public sealed record GiveParticulars(string Concern, Addressee To, string What) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        var to = find.SideOf(concern, To);
        find.Stated(What, "What was given");
        return find.Record(() => new ParticularsGiven(to, What));
    }
}
