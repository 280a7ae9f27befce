using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using NodaTime;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Roster;

public sealed class CorrectRosterTests
{
    private static readonly GroupClassed Wrong = new(LabourGroup, GroupClass.Administration);
    private static readonly GroupClassed Right = Wrong with { Group = GreenGroup };
    private static readonly long Last = Exampleton.Roster.Count + 1;

    private static Given<Council> Told => Given.ACouncil().On("2025-05-01", Wrong);

    [Fact]
    public void A_wrong_entry_is_put_right_and_its_date_and_the_mender_stand()
    {
        var mended = Told.When(new CorrectRoster(Last, "The wrong group was named.", Right), by: "director");
        var right = Stood(Right) with { SaidBy = new("dee-rector", "Dee Rector", "Director of Places") };
        mended.ShouldRecord(new RosterCorrected(Last, Stood(Wrong), right, "The wrong group was named."));
        Told.On("2026-03-02", mended.Then[0]).State.On(new(2025, 6, 1)).ClassOf("green").ShouldBe(GroupClass.Administration);
    }

    [Fact]
    public void A_wrong_date_is_put_right()
    {
        var mended = Told.When(new CorrectRoster(Last, "A year out.", Right with { Occurred = OccurredAt.Parse("2024-05-01") }));
        mended.Then.ShouldHaveSingleItem().ShouldBeOfType<RosterCorrected>().Is!.Occurred.Date.ShouldBe(new LocalDate(2024, 5, 1));
    }

    [Fact]
    public void An_entry_that_should_not_be_there_is_withdrawn()
    {
        var mended = Told.When(new CorrectRoster(Last, "It never happened."));
        mended.ShouldRecord(new RosterCorrected(Last, Stood(Wrong), null, "It never happened."));
        Told.On("2026-03-02", mended.Then[0]).State.On(new(2026, 6, 1)).ClassOf("labour").ShouldBe(GroupClass.None);
    }

    [Fact]
    public void An_entry_that_is_not_there_is_not_corrected() => Told.When(new CorrectRoster(99, "Wrong group.", Right)).ShouldRefuse("There is no entry 99.");

    [Fact]
    public void A_fact_of_another_kind_is_no_correction() =>
        Told.When(new CorrectRoster(Last, "It dissolved.", new GroupDissolved(LabourGroup, null)))
            .ShouldRefuse($"Entry {Last} is of another kind: GroupClassed.");

    [Fact]
    public void A_correction_is_not_itself_corrected()
    {
        var refused = Told.On("2025-06-01", new RosterCorrected(Last, Wrong, Stood(Right), "Wrong group.")).When(new CorrectRoster(Last + 1, "It was right."));
        refused.ShouldRefuse($"Entry {Last + 1} is itself a correction.");
        refused.Refused[0].Mend.ShouldBe($"Correct entry {Last} again.");
    }

    [Fact]
    public void An_entry_is_not_withdrawn_twice() =>
        Told.On("2025-06-01", new RosterCorrected(Last, Wrong, null, "It never happened.")).When(new CorrectRoster(Last, "It did.", Right))
            .ShouldRefuse($"Entry {Last} is withdrawn already.");

    [Fact]
    public void What_is_to_come_is_no_correction() =>
        Told.When(new CorrectRoster(Last, "Next year.", Right with { Occurred = OccurredAt.Parse("2027-01-01") }))
            .ShouldRefuse("1 January 2027 is still to come.");

    [Fact]
    public void The_reason_is_said() => Told.When(new CorrectRoster(Last, "", Right)).ShouldRefuse("The reason is blank.");

    [Fact]
    public void A_council_is_a_sandbox_from_its_beginning_or_never()
    {
        const string Refused = "A council's beginning can't be withdrawn, nor its short name changed, nor whether it is a sandbox.";
        var began = new CouncilCreated("exampleton", "Exampleton Town Council", Nation.EnglandAndWales, false, true);
        Told.When(new CorrectRoster(1, "Not a sandbox.", began with { Sandbox = false })).ShouldRefuse(Refused);
        Told.When(new CorrectRoster(1, "Another name.", began with { Slug = "other" })).ShouldRefuse(Refused);
        Told.When(new CorrectRoster(1, "Never.")).ShouldRefuse(Refused);
        Told.When(new CorrectRoster(1, "A city.", began with { Name = "Exampleton City Council" })).Then.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_correction_does_not_adopt_what_could_not_be_adopted()
    {
        var text = Protocols.Of(Protocols.Unjudged("8.12"));
        var adopted = new ProtocolAdopted(text, new(2026, 1, 1), "C/26/14", false);
        Told.On("2026-01-01", adopted)
            .When(new CorrectRoster(Last + 1, "The draft was meant.", adopted with { Pack = text with { Status = PackStatus.Draft } }))
            .ShouldRefuse("exampleton@2025 is a draft, which nobody can adopt.");
    }

    private static RosterFact Stood(RosterFact fact) => fact with
    {
        Occurred = OccurredAt.Parse("2025-05-01"),
        SaidBy = new("robin-example", "Robin Example", "Town Clerk"),
    };
}
