using System.Text.Json;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Concerns;
using Ledger.Domain.Protocol.Groups;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Roster;
using NodaTime;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Protocols;

namespace Ledger.Domain.Tests.Roster;

/// <summary>A protocol is amended from a day on; what happened before keeps the text of its day.</summary>
public sealed class AmendProtocolTests
{
    private static readonly LocalDate April = new(2026, 4, 1);
    private static readonly LocalDate July = new(2026, 7, 1);
    private static readonly Pack Text = Of(Judged("4.2", new OtherGroupsAreTold()) with { Clock = new("promptly") }, Unjudged("8.12"));
    private static readonly Clause InThreeDays = Judged("4.2", new OtherGroupsAreTold()) with { Clock = new("within three working days", 3) };

    private static Given<Council> Adopted => Given.ACouncil().On("2026-02-01", new ProtocolAdopted(Text, April, "C/26/14", false));

    [Fact]
    public void The_amended_text_is_recorded_whole()
    {
        var amended = Amended(new AmendProtocol("2026-07", [InThreeDays], July, "C/26/30"));
        amended.From.ShouldBe(July);
        amended.Pack.ToString().ShouldBe("exampleton@2026-07");
        amended.Pack.Clauses.ShouldBe([InThreeDays, Text.Clauses[1]]);
    }

    [Fact]
    public void A_clause_is_added_and_another_repealed() =>
        Amended(new AmendProtocol("2026-07", [Unjudged("9.1")], July, "C/26/30", ["8.12"])).Pack.Clauses.Select(clause => clause.Ref).ShouldBe(["4.2", "9.1"]);

    [Fact]
    public void Reminders_alone_may_be_amended()
    {
        var reminders = new RemindersInPack([2], [1], ["town-clerk"]);
        Amended(new AmendProtocol("2026-07", [], July, "C/26/30", Reminders: reminders)).Pack.Reminders.ShouldBe(reminders);
    }

    [Fact]
    public void What_happened_before_keeps_the_text_of_its_day()
    {
        var council = Adopted.On("2026-06-20", Amended(new AmendProtocol("2026-07", [InThreeDays], July, "C/26/30"))).State;
        var matter = Given.AMatter().On("2026-06-30", Telling.Attended(Labour, Clerk)).On("2026-07-01", Telling.Attended(Labour, Clerk, "G-2")).State;
        matter.Judge(council, Instant.FromUtc(2026, 12, 1, 9, 0)).Duties.Where(duty => duty.OwedTo.Id == Greens.Id).Select(duty => (duty.On, duty.Due.On, duty.State))
            .ShouldBe([(July.PlusDays(-1), null, DutyState.Open), (July, new LocalDate(2026, 7, 6), DutyState.Overdue)]);
    }

    [Fact]
    public void There_must_be_something_to_amend() => Given.ACouncil().When(new AmendProtocol("2", [InThreeDays], July, "C/26/30")).ShouldRefuse("The council has adopted no protocol to amend.");

    [Fact]
    public void Something_must_be_amended() => Adopted.When(new AmendProtocol("2", [], July, "C/26/30")).ShouldRefuse("Nothing is amended.");

    [Fact]
    public void A_clause_that_is_not_there_is_not_repealed() =>
        Adopted.When(new AmendProtocol("2", [], July, "C/26/30", ["9.9"])).ShouldRefuse("exampleton@2025 has no clause 9.9.");

    [Fact]
    public void A_text_is_not_amended_from_before_it_judges() =>
        Adopted.When(new AmendProtocol("2", [InThreeDays], April, "C/26/30")).ShouldRefuse("exampleton@2025 judges from 1 April 2026, which is no earlier than 1 April 2026.");

    [Fact]
    public void The_amended_text_has_a_version_of_its_own() =>
        Adopted.When(new AmendProtocol("2025", [InThreeDays], July, "C/26/30")).ShouldRefuse("exampleton@2025 is adopted already.");

    [Fact]
    public void A_rule_that_does_not_exist_judges_nothing() =>
        Adopted.When(new AmendProtocol("2", [InThreeDays with { Rule = "FairPlay" }], July, "C/26/30"))
            .ShouldRefuse("Clause 4.2 turns on “FairPlay”, which is no rule, or whose parameters are others.");

    [Fact]
    public void Nor_is_a_clause_taken_whose_parameters_are_others() =>
        Adopted.When(new AmendProtocol("2", [InThreeDays with { With = JsonSerializer.SerializeToElement(new { colour = "blue" }) }], July, "C/26/30")).Refused.ShouldHaveSingleItem();

    [Fact]
    public void A_clause_names_only_chains_that_the_pack_has()
    {
        var disputes = Judged("7.2", new DisputesGoUpTheChain("up"));
        Adopted.When(new AmendProtocol("2", [disputes], July, "C/26/30")).ShouldRefuse("Clause 7.2 names the chain “up”, and the pack has no such chain.");
        var withChain = Given.ACouncil().On("2026-02-01", new ProtocolAdopted(Text with { Chains = [new("up", [new(["town-clerk"], false, "decide", false)])] }, April, "C/26/14", false));
        withChain.When(new AmendProtocol("2", [disputes], July, "C/26/30")).Then.ShouldHaveSingleItem();
        withChain.When(new AmendProtocol("2", [Judged("15.1", new ConcernTakesItsRoute(["up", "out"]))], July, "C/26/30"))
            .ShouldRefuse("Clause 15.1 names the chain “out”, and the pack has no such chain.");
    }

    [Theory]
    [InlineData(1.5, "1.5")]
    [InlineData(1e300, "1E+300")]
    public void A_number_that_no_event_can_hold_is_refused(double number, string written) =>
        Adopted.When(new AmendProtocol("2", [Unjudged("9.1") with { With = JsonSerializer.SerializeToElement(new { share = new[] { 2, number } }) }], July, "C/26/30"))
            .ShouldRefuse($"Clause 9.1 gives its rule the number {written}, which is not whole, and no event can hold it.");

    private static ProtocolAdopted Amended(AmendProtocol command) => Adopted.When(command).Then.ShouldHaveSingleItem().ShouldBeOfType<ProtocolAdopted>();
}
