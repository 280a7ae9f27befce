using Ledger.Domain.Roster;

namespace Ledger.Domain.Declarations;

/// <summary>Somebody takes part in a decision that affects an officer.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Officer">The officer, by post or person.</param>
/// <param name="Decision">What was decided.</param>
public sealed record ReportDecisionOnOfficer(string Person, string Officer, string Decision) : ICommand<Declaration>
{
    /// <inheritdoc/>
    public StreamName Stream => Declaration.Stream(Person);

    /// <inheritdoc/>
    public Decision Decide(Declaration? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var of = find.Declarer(Person);
        var officer = find.Officer(Officer);
        find.Stated(Decision, "The decision");
        return find.Record(() => new TookPartInDecisionOnOfficer(of, officer, Decision));
    }
}
