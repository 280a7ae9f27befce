using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Letters;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Letters;

/// <summary>Kept for a year, by one holder or by two.</summary>
public sealed class LettersAreKeptTests
{
    private static readonly LettersAreKept Rule = new(12);

    [Fact]
    public void Kept_when_somebody_holds_it()
    {
        var judged = Sent().On("2026-02-03", new LetterKept("town-clerk", null)).Under(Rule);
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);
    }

    [Fact]
    public void Owed_and_no_breach_while_nobody_is_recorded_as_holding_it()
    {
        var judged = Sent().Under(Rule);
        judged.Findings.ShouldBeEmpty();
        var owed = judged.Duties.ShouldHaveSingleItem();
        owed.State.ShouldBe(DutyState.Open);
        owed.OwedTo.Name.ShouldBe("Exampleton Town Council");
        owed.What.ShouldBe("keep the letter until 2 February 2027 with one holder");
    }

    [Fact]
    public void Broken_when_the_only_holder_disposes_of_it_early()
    {
        var found = Sent().On("2026-02-03", new LetterKept("town-clerk", null)).On("2027-02-01", new LetterDisposedOf("town-clerk", "Tidying."))
            .Under(Rule, asOf: "2027-12-31").Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("town-clerk disposed of the letter before 2 February 2027 and left nobody to hold it.");
    }

    [Fact]
    public void Edge_from_the_day_on_which_the_time_is_up_it_may_go() =>
        Sent().On("2026-02-03", new LetterKept("town-clerk", null)).On("2027-02-02", new LetterDisposedOf("town-clerk", "Tidying."))
            .Under(Rule, asOf: "2027-12-31").Findings.ShouldBeEmpty();

    [Fact]
    public void One_holder_may_dispose_of_it_while_another_holds_it() =>
        Sent().On("2026-02-03", new LetterKept("town-clerk", null)).On("2026-02-03", new LetterKept("archive", null))
            .On("2026-03-01", new LetterDisposedOf("town-clerk", "Tidying.")).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Holders_says_how_many_must_hold_it()
    {
        var two = Rule with { Holders = 2 };
        var kept = Sent().On("2026-02-03", new LetterKept("town-clerk", null));
        kept.Under(two).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);
        kept.On("2026-02-03", new LetterKept("Town-Clerk", null)).Under(two).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);
        kept.On("2026-02-04", new LetterKept("archive", null)).Under(two).Duties.ShouldHaveSingleItem().DischargedBy!.Version.ShouldBe(4);
        kept.On("2026-03-01", new LetterDisposedOf("archive", "Tidying.")).Under(two).Findings.ShouldHaveSingleItem()
            .Says.ShouldEndWith("and left only 1 to hold it.");
    }

    [Fact]
    public void A_holder_who_keeps_it_for_too_short_a_time_does_not_count()
    {
        Sent().On("2026-02-03", new LetterKept("town-clerk", new(2026, 12, 31))).Under(Rule).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);
        Sent().On("2026-02-03", new LetterKept("town-clerk", new(2027, 2, 2))).Under(Rule).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);
    }

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() =>
        Sent().On("2026-02-03", new LetterDisposedOf("town-clerk", "Tidying.")).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Letter> Sent() => Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites));
}
