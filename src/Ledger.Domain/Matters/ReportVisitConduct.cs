using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Records what somebody reports of a member's visit; whether it is so is for a person to judge.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Visit">The visit's reference within the matter.</param>
/// <param name="Conduct">What is complained of.</param>
/// <param name="What">What happened, as it is told.</param>
public sealed record ReportVisitConduct(string Matter, string Visit, VisitConduct Conduct, string What) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var visit = find.Known<VisitMade>(matter, one => one.Visit, Visit, "visit", nameof(MakeVisit));
        find.NotBefore(visit?.When, $"Visit {Visit}");
        find.Stated(What, "What happened");
        return find.Record(() => new VisitConductReported(Visit, visit!.Fact.By, Conduct, What));
    }
}
