using System.Text.Json;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using Ledger.Domain.Roster;
using NodaTime;
using static Ledger.Domain.Tests.Protocols;

namespace Ledger.Domain.Tests.Roster;

public sealed class ProtocolTests
{
    private static readonly LocalDate April = new(2026, 4, 1);
    private static readonly Pack Text = Of(Judged("8.11", new SupportGivenToOneGroupIsNotRefusedToAnother()), Unjudged("8.12"));
    private static readonly Pack Draft = Text with { Version = "2026", Status = PackStatus.Draft };

    private static Given<Council> Adopted => Given.ACouncil().On("2026-02-01", new ProtocolAdopted(Text, April, "C/26/14", false));

    [Fact]
    public void A_protocol_is_adopted_whole_from_a_day_to_come() =>
        Given.ACouncil().When(new AdoptProtocol(Text, April, "C/26/14")).ShouldRecord(new ProtocolAdopted(Text, April, "C/26/14", false));

    [Fact]
    public void The_resolution_is_named() => Given.ACouncil().When(new AdoptProtocol(Text, April, " ")).ShouldRefuse("The resolution is blank.");

    [Fact]
    public void A_draft_is_not_adopted()
    {
        var refused = Given.ACouncil().When(new AdoptProtocol(Draft, April, "C/26/14"));
        refused.ShouldRefuse("exampleton@2026 is a draft, which nobody can adopt.");
        refused.Refused[0].Mend.ShouldBe("Try it out with trial, or wait for the adopted text.");
    }

    [Fact]
    public void A_draft_is_tried_out() =>
        Given.ACouncil().When(new AdoptProtocol(Draft, April, "C/26/14", Trial: true)).ShouldRecord(new ProtocolAdopted(Draft, April, "C/26/14", true));

    [Fact]
    public void A_protocol_follows_an_earlier_one() =>
        Adopted.When(new AdoptProtocol(Text with { Version = "2026" }, April.PlusDays(1), "C/26/15")).Then.ShouldHaveSingleItem();

    [Fact]
    public void None_is_adopted_from_before_one_that_is_already() =>
        Adopted.When(new AdoptProtocol(Text with { Version = "2026" }, April.PlusDays(-1), "C/26/15"))
            .ShouldRefuse("exampleton@2025 is adopted already, from a later day than 31 March 2026.");

    [Fact]
    public void The_same_is_not_adopted_twice_from_the_same_day() =>
        Adopted.When(new AdoptProtocol(Text, April, "C/26/15")).ShouldRefuse("exampleton@2025 is adopted already from 1 April 2026.");

    [Fact]
    public void A_text_does_not_judge_before_the_day_on_which_it_takes_effect()
    {
        var text = Text with { Adopted = April.PlusMonths(-2), EffectiveFrom = April };
        var refused = Given.ACouncil().When(new AdoptProtocol(text, April.PlusDays(-1), "C/26/14"));
        refused.ShouldRefuse("exampleton@2025 takes effect on 1 April 2026, and cannot judge from 31 March 2026 on.");
        refused.Refused[0].Mend.ShouldBe("Adopt it from that day or a later one, or try it out with trial, which may look back.");
        Given.ACouncil().When(new AdoptProtocol(text, April, "C/26/14")).ShouldRecord(new ProtocolAdopted(text, April, "C/26/14", false));
    }

    [Fact]
    public void Nor_before_the_day_of_its_adoption_where_it_says_no_other()
    {
        var text = Text with { Adopted = April };
        Given.ACouncil().When(new AdoptProtocol(text, April.PlusDays(-1), "C/26/14"))
            .ShouldRefuse("exampleton@2025 was adopted on 1 April 2026, and cannot judge from 31 March 2026 on.");
        Given.ACouncil().When(new AdoptProtocol(text, April, "C/26/14")).Then.ShouldHaveSingleItem();
    }

    [Fact]
    public void What_is_tried_out_may_look_back()
    {
        var text = Text with { EffectiveFrom = April };
        Given.ACouncil().When(new AdoptProtocol(text, April.PlusYears(-1), "C/26/14", Trial: true)).ShouldRecord(new ProtocolAdopted(text, April.PlusYears(-1), "C/26/14", true));
    }

    [Fact]
    public void An_adoption_is_not_corrected_to_a_day_before_its_text_applied()
    {
        var text = Text with { EffectiveFrom = April };
        var given = Given.ACouncil().On("2026-02-01", new ProtocolAdopted(text, April, "C/26/14", false));
        given.When(new CorrectRoster(Exampleton.Roster.Count + 1, "The minute says March.", new ProtocolAdopted(text, April.PlusMonths(-1), "C/26/14", false)))
            .ShouldRefuse("exampleton@2025 takes effect on 1 April 2026, and cannot judge from 1 March 2026 on.");
    }

    [Fact]
    public void A_rule_that_does_not_exist_judges_nothing() =>
        Given.ACouncil().When(new AdoptProtocol(Of(Unjudged("8.12") with { Rule = "FairPlay" }), April, "C/26/14"))
            .ShouldRefuse("Clause 8.12 turns on “FairPlay”, which is no rule, or whose parameters are others.");

    [Fact]
    public void Nor_does_a_rule_with_parameters_that_it_does_not_take() =>
        Given.ACouncil()
            .When(new AdoptProtocol(Of(Text.Clauses[0] with { With = JsonSerializer.SerializeToElement(new { colour = "blue" }) }), April, "C/26/14"))
            .ShouldRefuse("Clause 8.11 turns on “SupportGivenToOneGroupIsNotRefusedToAnother”, which is no rule, or whose parameters are others.");

    [Fact]
    public void A_council_sets_itself_a_target() =>
        Adopted.When(new SetLocalTarget("exampleton", "8.12", new Clock(null, 5))).ShouldRecord(new LocalTargetSet("exampleton", "8.12", new Clock(null, 5)));

    [Fact]
    public void A_target_is_for_an_adopted_protocol() =>
        Given.ACouncil().When(new SetLocalTarget("exampleton", "8.12", new Clock(null, 5))).ShouldRefuse("The council has adopted no protocol “exampleton”.");

    [Fact]
    public void A_target_is_for_a_clause_that_the_protocol_has() =>
        Adopted.When(new SetLocalTarget("exampleton", "8.13", new Clock(null, 5))).ShouldRefuse("exampleton has no clause 8.13.");

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(-2)]
    public void A_target_allows_some_time(int? count) =>
        Adopted.When(new SetLocalTarget("exampleton", "8.12", new Clock("soon", count))).ShouldRefuse("The target allows no time.");
}
