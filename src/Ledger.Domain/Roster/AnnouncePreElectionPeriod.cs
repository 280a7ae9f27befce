using NodaTime;

namespace Ledger.Domain.Roster;

/// <summary>Announces the pre-election period of an election. A date that changes is corrected, so that both versions stay visible.</summary>
/// <param name="Election">Which election: "the county elections of 7 May 2026".</param>
/// <param name="From">Its first day: that of the notice of election.</param>
/// <param name="Until">Its last day, as a rule polling day.</param>
public sealed record AnnouncePreElectionPeriod(string Election, LocalDate From, LocalDate Until) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        find.Stated(Election, "The election");
        find.Require(From <= Until, "The period ends before it begins.", "Give its first day, and then its last.");
        var announced = (current ?? council).History.All<PreElectionPeriodAnnounced>();
        find.Require(
            !announced.Any(said => (said.Fact.Election, said.Fact.From, said.Fact.Until) == (Election, From, Until)),
            "This period is announced already.", "There is nothing to do; if its dates changed, correct the earlier entry.");
        return find.Record(() => new PreElectionPeriodAnnounced(Election, From, Until));
    }
}
