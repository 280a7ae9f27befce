using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Hailsham 3.1(f), Stotfold, Uttlesford 7.1.</summary>
public sealed class MembersAreRegularlyInformedTests
{
    private static readonly MembersAreRegularlyInformed Rule = new();

    [Fact]
    public void Kept_when_the_next_one_comes()
    {
        var duties = Given.ARequest().On("2026-02-03", Informed()).On("2026-02-10", Informed()).Under(Rule).Duties;
        duties.Select(duty => duty.State).ShouldBe([DutyState.Met, DutyState.Open]);
        duties[0].What.ShouldBe("inform the members again");
    }

    [Fact]
    public void Owed_from_each_to_the_next() =>
        Given.ARequest().On("2026-02-03", Informed()).Under(Rule, clock: new Clock(Count: 10)).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Overdue);

    [Fact]
    public void A_question_when_a_member_was_left_out()
    {
        var found = Given.ARequest().On("2026-02-03", Informed(Ann, Bob, Cat, Dan, Eve)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldBe("Cllr Guy Alone was not told what other members were told; did they need it?");
    }

    [Fact]
    public void Edge_what_goes_to_some_is_not_the_next_one() =>
        Given.ARequest().On("2026-02-03", Informed()).On("2026-02-10", Informed(Ann)).Under(Rule).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);

    [Fact]
    public void Means_says_which_count() =>
        Given.ARequest().On("2026-02-03", Informed() with { Means = InformingMeans.Message }).Under(Rule with { Means = [InformingMeans.Bulletin] }).Duties.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Given.ARequest().On("2026-02-03", Informed(Ann)).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }
}
