using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Tests.Roster;

/// <summary>The days on which the council itself is closed are no working days.</summary>
public sealed class ClosedDaysTests
{
    private static readonly ClosedDaysSet Christmas = new("Christmas closure", new(2026, 12, 24), new(2026, 12, 31));

    [Fact]
    public void They_are_set_by_name() => Given.ACouncil().When(new SetClosedDays("Christmas closure", new(2026, 12, 24), new(2026, 12, 31))).ShouldRecord(Christmas);

    [Fact]
    public void One_day_may_be_all() =>
        Given.ACouncil().When(new SetClosedDays("Town show", new(2026, 7, 10))).ShouldRecord(new ClosedDaysSet("Town show", new(2026, 7, 10), new(2026, 7, 10)));

    [Fact]
    public void The_last_is_not_before_the_first() =>
        Given.ACouncil().When(new SetClosedDays("Town show", new(2026, 7, 10), new(2026, 7, 9))).ShouldRefuse("9 July 2026 is before 10 July 2026.");

    [Fact]
    public void A_council_is_not_closed_for_half_a_year() =>
        Given.ACouncil().When(new SetClosedDays("Closure", new(2026, 1, 1), new(2026, 7, 1))).ShouldRefuse("That is more than 60 days.");

    [Fact]
    public void They_are_named() => Given.ACouncil().When(new SetClosedDays(" ", new(2026, 7, 10))).ShouldRefuse("The name of the closed days is blank.");

    [Fact]
    public void A_duty_is_not_due_on_one_and_says_so()
    {
        var duty = Given.AMatter().CouncilOn("2026-10-01", Christmas)
            .On("2026-12-23", new Domain.Matters.MeetingRecordReceived("W-1", null, Exampleton.Labour, [Exampleton.Clerk]))
            .Under(new AttributedAdviceIsOfferedForChecking(), clock: new Clock(Count: 1)).Duties.ShouldHaveSingleItem();
        duty.Due.On.ShouldBe(new LocalDate(2027, 1, 4));
        duty.Due.Explained.ShouldContain("Christmas closure 24 December not counted; Christmas Day 25 December not counted");
    }

    [Fact]
    public void Withdrawn_they_are_working_days_again()
    {
        var given = Given.AMatter().CouncilOn("2026-10-01", Christmas);
        given.Council.WorkingDays.Counts(new(2026, 12, 24)).ShouldBeFalse();
        given.CouncilOn("2026-10-02", new RosterCorrected(given.Council.History.Entries.Count, Christmas, null, "The closure was called off."))
            .Council.WorkingDays.Counts(new(2026, 12, 24)).ShouldBeTrue();
    }
}
