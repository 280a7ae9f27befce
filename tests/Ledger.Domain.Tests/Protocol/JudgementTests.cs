using System.Collections.Immutable;
using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using Ledger.Domain.Roster;
using NodaTime;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol;

/// <summary>Old events are judged by the text in force when they happened.</summary>
public sealed class JudgementTests
{
    private static readonly Pack Old = Given.APack("exampleton", "2025", Turning("8.4", Force.Must));
    private static readonly Pack New = Given.APack("exampleton", "2026", Turning("9", Force.Should));
    private static readonly Pack Silent = Given.APack("elsewhere", "1", new Clause("1", Force.May, "Says nothing of it.", Clause.NoRule, Why: "a test"));
    private static readonly Instant EndOfYear = Instant.FromUtc(2026, 12, 31, 12, 0);

    [Fact]
    public void Each_text_judges_what_happened_while_it_was_in_force() =>
        Judge(Replaced()).Select(finding => (finding.On, finding.Clause.Ref, finding.Clause.Force)).ShouldBe(
        [
            (new LocalDate(2026, 6, 30), "8.4", Force.Must), (new LocalDate(2026, 7, 1), "9", Force.Should),
        ]);

    [Fact]
    public void What_happened_before_any_text_was_in_force_is_not_judged() =>
        Judge(Matter().CouncilOn("2026-06-01", new ProtocolAdopted(New, new LocalDate(2026, 7, 1), "Minute 12", false)))
            .ShouldHaveSingleItem().On.ShouldBe(new LocalDate(2026, 7, 1));

    [Fact]
    public void A_text_counts_from_its_first_day_and_not_from_the_day_of_the_resolution() =>
        Judge(Replaced()).Count(finding => finding.Clause.Ref == "9").ShouldBe(1);

    [Fact]
    public void A_correction_that_moves_an_act_moves_it_to_the_text_of_its_day()
    {
        var acted = new GroupConclusionActedOn(Labour, Ann.Id, Ann.Name, "The fee");
        var matter = Replaced().On("2026-09-01", new MatterCorrected(3, acted, acted with { Occurred = OccurredAt.Parse("2026-06-29") }, "It was the 29th."));
        Judge(matter).Select(finding => finding.Clause.Ref).ShouldBe(["8.4", "8.4"]);
    }

    [Fact]
    public void Another_protocol_judges_all_of_it_where_one_asks_what_it_would_have_said()
    {
        Judge(Replaced(), under: New).Select(finding => finding.Clause.Ref).ShouldBe(["9", "9"]);
        Judge(Replaced(), under: Silent).ShouldBeEmpty();
    }

    [Fact]
    public void Under_no_protocol_nothing_is_found() => Judge(Matter()).ShouldBeEmpty();

    [Fact]
    public void A_clause_that_turns_on_a_rule_that_is_not_there_is_an_error_that_names_both()
    {
        var pack = Given.APack("bad", "1", new Clause("4.2", Force.Must, "A clause.", "OfficersAreAlwaysCheerful"));
        Should.Throw<UnknownRuleException>(() => Judge(Matter(), under: pack)).Message.ShouldContain("4.2 turns on “OfficersAreAlwaysCheerful”");
    }

    private static Clause Turning(string clause, Force force) => new(clause, force, "The clause of this test.", nameof(GroupConclusionIsNotACouncilDecision));

    private static Given<Matter> Matter() => Given.AMatter()
        .On("2026-06-30", new GroupConclusionActedOn(Labour, Ann.Id, Ann.Name, "The rent"))
        .On("2026-07-01", new GroupConclusionActedOn(Labour, Ann.Id, Ann.Name, "The fee"));

    private static Given<Matter> Replaced() => Matter()
        .CouncilOn("2026-05-20", new ProtocolAdopted(New, new LocalDate(2026, 7, 1), "Minute 12", false))
        .CouncilOn("2025-05-20", new ProtocolAdopted(Old, new LocalDate(2025, 6, 1), "Minute 3", false));

    private static ImmutableArray<Finding> Judge(Given<Matter> given, Pack? under = null) =>
        Judgement.Of(given.State, given.State.History, given.Council, EndOfYear, under).Findings;
}
