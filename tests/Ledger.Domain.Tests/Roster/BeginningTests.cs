using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Tests.Roster;

public sealed class BeginningTests
{
    private static readonly Act Founding = new(
        new("administrator", "The administrator", "administrator"), OccurredAt.Parse("2026-01-05"), Instant.FromUtc(2026, 1, 5, 9, 0));

    [Fact]
    public void A_councils_record_begins()
    {
        var began = new When(new CreateCouncil("exampleton-2", "Exampleton Town Council", Sandbox: true).Decide(null, Nothing, Founding));
        began.ShouldRecord(new CouncilCreated("exampleton-2", "Exampleton Town Council", Nation.EnglandAndWales, false, true));
        began.Then[0].SaidBy.Name.ShouldBe("The administrator");
    }

    [Fact]
    public void It_begins_only_once() =>
        Given.ACouncil().When(new CreateCouncil("other", "Other Council")).ShouldRefuse("The council's record has begun already.");

    [Theory]
    [InlineData("")]
    [InlineData("Exampleton")]
    [InlineData("example/ton")]
    public void A_short_name_must_fit_an_address(string slug) =>
        new When(new CreateCouncil(slug, "Exampleton Town Council").Decide(null, Nothing, Founding)).ShouldRefuse($"“{slug}” can't stand in an address.");

    [Fact]
    public void Nothing_else_can_be_recorded_before_it()
    {
        var early = new When(new FormGroup("labour", "Labour").Decide(null, Nothing, Founding));
        early.ShouldRefuse("The council's record has not begun.");
        early.Refused[0].Mend.ShouldBe("Begin it first with CreateCouncil.");
    }

    [Fact]
    public void Another_council_succeeds_it() =>
        Given.ACouncil().When(new SucceedCouncil("greater-exampleton", "Greater Exampleton Council", "The Exampleton Order"))
            .ShouldRecord(new CouncilSucceeded("greater-exampleton", "Greater Exampleton Council", "The Exampleton Order"));

    [Fact]
    public void Only_one_council_succeeds_it() =>
        Given.ACouncil().On("2026-01-01", new CouncilSucceeded("greater-exampleton", "Greater Exampleton Council", null))
            .When(new SucceedCouncil("lesser-exampleton", "Lesser Exampleton Council"))
            .ShouldRefuse("Greater Exampleton Council succeeds the council already.");

    [Fact]
    public void It_does_not_succeed_itself() =>
        Given.ACouncil().When(new SucceedCouncil("exampleton", "Exampleton Town Council")).ShouldRefuse("A council can't succeed itself.");

    private static Council Nothing => new(History.Empty);
}
