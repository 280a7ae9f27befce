using Ledger.Domain.Letters;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Concerns;

/// <summary>Opens an investigation and says what it may look into.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="Investigator">Who investigates; whoever acts, where not given.</param>
/// <param name="Records">The records in its scope, by kind and reference; every record, where not given.</param>
/// <param name="From">The first day in its scope.</param>
/// <param name="To">The last day in its scope.</param>
public sealed record OpenInvestigation(
    string Concern, Addressee? Investigator = null, IReadOnlyList<StreamName>? Records = null, LocalDate? From = null, LocalDate? To = null) :
    ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        var by = find.OneDoer(council, concern, Investigator);
        find.Require(From is null || To is null || From <= To, "The scope ends before it begins.", "Mend one of the two days.");
        return find.Record(() => new InvestigationOpened(by, Records ?? [], From, To));
    }
}
