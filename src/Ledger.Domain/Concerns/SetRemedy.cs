using Ledger.Domain.Letters;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Concerns;

/// <summary>Says what remedy is due, to whom and by when.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="Remedy">A reference for the remedy, new within the concern.</param>
/// <param name="What">What is due.</param>
/// <param name="Due">By which day.</param>
/// <param name="To">To whom; the complainant, where not given.</param>
public sealed record SetRemedy(string Concern, string Remedy, string What, LocalDate Due, Addressee? To = null) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        var to = To is null ? concern?.Raised?.Fact.By : find.Party(To);
        find.New<RemedyDue>(concern, one => one.Remedy, Remedy, "remedy");
        find.Stated(What, "The remedy");
        find.Require(Due >= act.Occurred.Date, "The remedy is due before the day on which it was set.", "Mend one of the two days.");
        return find.Record(() => new RemedyDue(Remedy, to!, What, Due));
    }
}
