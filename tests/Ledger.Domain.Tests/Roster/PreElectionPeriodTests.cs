using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Tests.Roster;

public sealed class PreElectionPeriodTests
{
    private static readonly LocalDate March = new(2026, 3, 24);
    private static readonly LocalDate Poll = new(2026, 5, 7);
    private static readonly AnnouncePreElectionPeriod Announce = new("the county elections", March, Poll);

    private static Given<Council> Announced => Given.ACouncil().On("2026-02-01", new PreElectionPeriodAnnounced("the county elections", March, Poll));

    [Fact]
    public void It_is_announced() => Given.ACouncil().When(Announce).ShouldRecord(new PreElectionPeriodAnnounced("the county elections", March, Poll));

    [Fact]
    public void It_may_be_announced_when_it_is_over() => Given.ACouncil().When(Announce, on: "2026-06-01").Then.ShouldHaveSingleItem();

    [Fact]
    public void It_names_an_election_and_ends_after_it_begins()
    {
        Given.ACouncil().When(Announce with { Election = " " }).ShouldRefuse("The election is blank.");
        Given.ACouncil().When(Announce with { Until = March.PlusDays(-1) }).ShouldRefuse("The period ends before it begins.");
        Given.ACouncil().When(Announce with { Until = March }).Then.ShouldHaveSingleItem();
    }

    [Fact]
    public void The_same_is_not_announced_twice_and_another_is()
    {
        Announced.When(Announce).ShouldRefuse("This period is announced already.");
        Announced.When(Announce with { Election = "a by-election in North" }).Then.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(2026, 3, 23, false)]
    [InlineData(2026, 3, 24, true)]
    [InlineData(2026, 5, 7, true)]
    [InlineData(2026, 5, 8, false)]
    public void A_day_lies_in_it_from_its_first_day_to_its_last(int year, int month, int day, bool within) =>
        (Announced.State.PreElectionPeriodOn(new LocalDate(year, month, day)) is not null).ShouldBe(within);

    [Fact]
    public void A_correction_moves_it() =>
        Announced.On("2026-02-02", new RosterCorrected(
                Exampleton.Roster.Count + 1, new PreElectionPeriodAnnounced("the county elections", March, Poll),
                new PreElectionPeriodAnnounced("the county elections", March.PlusDays(7), Poll) { Occurred = OccurredAt.Parse("2026-02-01") }, "The notice came later."))
            .State.PreElectionPeriodOn(March).ShouldBeNull();
}
