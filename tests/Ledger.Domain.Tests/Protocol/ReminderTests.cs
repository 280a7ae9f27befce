using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using NodaTime;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol;

/// <summary>Which reminders come on which day.</summary>
public sealed class ReminderTests
{
    private static readonly RemindersInPack Wanted = new([5, 2, 0], [1, 7], ["town-clerk"]);
    private static readonly LocalDate Due = new(2026, 2, 17); // ten working days from 3 February

    [Theory]
    [InlineData(-6, null)]
    [InlineData(-5, -5)]
    [InlineData(-3, -5)] // the host was down on the day itself
    [InlineData(-2, -2)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(6, 1)]
    [InlineData(7, 7)]
    [InlineData(37, 7)]
    [InlineData(38, null)] // more than a month past
    public void The_latest_whose_day_has_come_is_sent(int day, int? reminder) =>
        On(Due.PlusDays(day)).Select(one => (int?)one.Days).ShouldBe(reminder is null ? [] : [reminder]);

    [Fact]
    public void Before_the_day_nobody_is_told_that_it_is_past() => On(Due, new RemindersInPack([], [1], ["town-clerk"])).ShouldBeEmpty();

    [Fact]
    public void After_the_day_nobody_is_told_that_it_comes() => On(Due.PlusDays(1), new RemindersInPack([5], [], ["town-clerk"])).ShouldBeEmpty();

    [Fact]
    public void What_is_done_is_not_reminded_of() => On(Due, given: Received().On("2026-02-04", new AttributionOffered("W-1", Clerk))).ShouldBeEmpty();

    [Fact]
    public void Nor_is_what_was_let_go() => On(Due, given: Received().On("2026-02-04", new DutyWaived("1.1", Clerk.Id, 2, "No need."))).ShouldBeEmpty();

    [Fact]
    public void Nor_is_what_has_no_date() => On(Due, clock: new Clock("promptly")).ShouldBeEmpty();

    [Fact]
    public void Each_has_a_key_of_its_own_and_the_same_one_the_next_day()
    {
        On(Due.PlusDays(-5))[0].Key.ShouldBe(On(Due.PlusDays(-4))[0].Key);
        new[] { -5, -2, 0, 1, 7 }.Select(day => On(Due.PlusDays(day))[0].Key).ShouldBeUnique();
        On(Due.PlusDays(-4), clock: new Clock(Count: 11))[0].Key.ShouldNotBe(On(Due.PlusDays(-5))[0].Key);
    }

    private static Given<Matter> Received() => Given.AMatter().On("2026-02-03", new MeetingRecordReceived("W-1", null, Labour, [Clerk]));

    private static IReadOnlyList<Reminder> On(LocalDate day, RemindersInPack? wanted = null, Given<Matter>? given = null, Clock? clock = null) =>
        [.. Reminder.On(day, wanted ?? Wanted, (given ?? Received()).Under(new AttributedAdviceIsOfferedForChecking(), $"{day:uuuu-MM-dd}", clock ?? new Clock(Count: 10)).Duties)];
}
