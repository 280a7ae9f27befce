using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Records who answered for a report.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Report">The report's reference within the matter.</param>
/// <param name="Person">Who, by post or id; whoever acts, where not given.</param>
/// <param name="On">On what part of it.</param>
public sealed record AnswerForReport(string Matter, string Report, string? Person = null, string? On = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var report = find.Known<ReportSubmitted>(matter, one => one.Report, Report, "report", nameof(SubmitReport));
        find.NotBefore(report?.When, $"Report {Report}");
        var person = find.PersonOrDoer(Person);
        return find.Record(() => new ReportAnsweredFor(Report, person, On));
    }
}
