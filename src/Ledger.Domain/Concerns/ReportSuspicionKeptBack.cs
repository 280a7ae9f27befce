using Ledger.Domain.Letters;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Concerns;

/// <summary>Records that somebody was found to have known or suspected and to have said nothing.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="Who">Who kept it back.</param>
/// <param name="Since">Since when they knew or suspected.</param>
/// <param name="What">What.</param>
public sealed record ReportSuspicionKeptBack(string Concern, Addressee Who, LocalDate Since, string What) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Raised(current, Concern);
        var by = find.Party(Who);
        find.Stated(What, "What was kept back");
        find.Require(Since <= act.Occurred.Date, "They are said to have known it since a later day.", "Mend one of the two days.");
        return find.Record(() => new SuspicionKeptBack(by, Since, What));
    }
}
