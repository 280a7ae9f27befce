using Ledger.Domain;
using Ledger.Domain.Aligning;
using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.EqualTreatment;
using NodaTime;

namespace Ledger.Host.Tests.Reports;

/// <summary>Were all groups treated alike on a matter? The answer says no more than the record bears out.</summary>
public sealed class AlikeTests
{
    private static readonly OccurredAt On = new(new LocalDate(2026, 2, 3));

    [Fact]
    public void Nothing_is_compared_where_no_group_had_anything() =>
        Alike.On(Treated(Group("labour", 0), Group("green", 0))).ShouldBe(new(Alikeness.NothingToCompare, "Nothing is recorded that any group asked for or had on this matter."));

    [Fact]
    public void Nothing_is_compared_where_only_one_had_something() =>
        Alike.On(Treated(Group("labour", 1), Group("green", 0))).Says.ShouldBe("There is nothing to compare: only Labour asked for or had anything on this matter.");

    [Fact]
    public void Yes_where_two_had_support_and_nothing_differs() =>
        Alike.On(Treated(Group("labour", 1), Group("green", 1))).ShouldBe(new(Alikeness.Yes, "Yes, as far as is recorded: Labour and Greens asked for or had support, no difference is unexplained and no clause was broken."));

    [Fact]
    public void Yes_where_what_differs_is_explained() =>
        Alike.On(Treated(Group("labour", 1), Group("green", 1)) with { Differences = [new("labour", "green", "Labour had more.", "clause 8.5")] })
            .Says.ShouldEndWith("One difference is explained below.");

    [Fact]
    public void No_where_a_difference_is_unexplained()
    {
        var alike = Alike.On(Treated(Group("labour", 1), Group("green", 1)) with { Differences = [new("labour", "green", "Labour had support; it was refused to Greens.", null)] });
        alike.Answer.ShouldBe(Alikeness.No);
        alike.Says.ShouldBe("No. Labour had support; it was refused to Greens.");
    }

    [Fact]
    public void No_where_a_clause_that_concerns_a_group_was_not_kept() =>
        Alike.On(Treated(Group("labour", 1), Group("green", 1)) with { Findings = [Finding(FindingKind.Breach, "green")] }).Says.ShouldBe("No. One clause that concerns a group was not kept.");

    [Fact]
    public void A_breach_that_was_remedied_and_one_that_concerns_no_group_do_not_count() =>
        Alike.On(Treated(Group("labour", 1), Group("green", 1)) with
        {
            Findings = [Finding(FindingKind.Breach, "green") with { SettledBy = Guid.NewGuid() }, Finding(FindingKind.Breach, "ann-sample")],
        }).ShouldSatisfyAllConditions(
            alike => alike.Answer.ShouldBe(Alikeness.Yes),
            alike => alike.Says.ShouldEndWith("no difference is unexplained and no clause that concerns a group is left broken. 2 breaches are listed below."));

    [Fact]
    public void It_cannot_be_told_while_a_question_is_open() =>
        Alike.On(Treated(Group("labour", 1), Group("green", 1)) with { Findings = [Finding(FindingKind.Question, "green")] })
            .ShouldBe(new(Alikeness.CannotTell, "This can’t be told yet: one question of the protocol waits for an answer."));

    [Theory]
    [InlineData(null, false, Alikeness.CannotTell)]
    [InlineData(SameAdvice.Same, true, Alikeness.CannotTell)]
    [InlineData(SameAdvice.Same, false, Alikeness.Yes)]
    [InlineData(SameAdvice.DiffersForAStatedReason, false, Alikeness.Yes)]
    [InlineData(SameAdvice.Differs, false, Alikeness.No)]
    public void Advice_that_differs_is_for_a_person_to_judge(SameAdvice? verdict, bool outdated, Alikeness answer)
    {
        var judged = verdict is { } said ? new AdviceVerdict(said, "They asked different things.", On, Guid.NewGuid(), outdated) : null;
        var advice = new AdviceComparison("labour", "Labour", "green", "Greens", 0, [new(Agreement.OnlyOne, PointKind.Fact, null, "It costs £5.", null, false, Guid.NewGuid(), null)], [], judged);
        Alike.On(Treated(Group("labour", 1), Group("green", 1)) with { Advice = [advice] }).Answer.ShouldBe(answer);
    }

    [Fact]
    public void Whoever_does_not_see_all_cannot_tell() => Alike.On(Treated(Group("labour", 1), Group("green", 1)) with { SeesAll = false }).Answer.ShouldBe(Alikeness.CannotTell);

    private static MatterTreatment Treated(params IReadOnlyList<GroupTreatment> groups) => new("M-1", "The car park", groups, [], [], [], [], []);

    private static GroupTreatment Group(string id, int asked) => new(
        id, id == "labour" ? "Labour" : "Greens", SideKind.Group, [.. Enumerable.Repeat(new Step(Guid.NewGuid(), On, "Ann Sample"), asked)], [], [], [], [], [], [], [], [], [], null);

    private static FindingLine Finding(FindingKind kind, string subject) => new(
        "M-1", Matter.Stream("M-1"), "SupportGivenToOneGroupIsNotRefusedToAnother", "8.11", "Support for one is open to all.", Force.Must, kind, "It was refused.", subject, On.Date,
        [Guid.NewGuid()], Instant.FromUtc(2026, 2, 4, 9, 0), null, null, null);
}
