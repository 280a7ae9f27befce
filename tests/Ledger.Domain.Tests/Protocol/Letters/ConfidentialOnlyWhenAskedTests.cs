using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Letters;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Letters;

/// <summary>Uttlesford 5.6.</summary>
public sealed class ConfidentialOnlyWhenAskedTests
{
    private static readonly ConfidentialOnlyWhenAsked Rule = new();

    [Fact]
    public void Kept_when_somebody_asked() => Sent().On("2026-02-03", Marked(ClerkWrites)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_nobody_asked()
    {
        var found = Sent().On("2026-02-03", Marked(ClerkWrites, asked: false)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("robin-example");
        found.Says.ShouldBe("Robin Example treated the letter as confidential, and nobody had asked for that.");
    }

    [Fact]
    public void A_constituents_case_needs_no_asking() =>
        Sent(LetterKind.Casework).On("2026-02-03", Marked(ClerkWrites, asked: false)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Kinds_say_what_needs_no_asking()
    {
        var ward = new ConfidentialOnlyWhenAsked([LetterKind.WardInterest]);
        Sent(LetterKind.WardInterest).On("2026-02-03", Marked(ClerkWrites, asked: false)).Under(ward).Findings.ShouldBeEmpty();
        Sent(LetterKind.Casework).On("2026-02-03", Marked(ClerkWrites, asked: false)).Under(ward).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void To_show_a_member_what_was_asked_to_be_confidential_is_a_question()
    {
        var found = Sent().On("2026-02-02", Marked(AnnWrites)).On("2026-02-03", Copied(ClerkWrites, BobWrites)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Subject.ShouldBe("bob-sample");
        found.Says.ShouldBe(
            "Robin Example gave Cllr Bob Sample a copy of a letter from Cllr Ann Sample, and Cllr Ann Sample had asked for confidence; was that right?");
        found.Evidence.Select(entry => entry.Version).ShouldBe([3, 2]);
    }

    [Fact]
    public void To_show_a_member_a_constituents_case_is_a_question() =>
        Sent(LetterKind.Casework).On("2026-02-03", Copied(ClerkWrites, BobWrites)).Under(Rule)
            .Findings.ShouldHaveSingleItem().Says.ShouldEndWith("and it is about a constituent’s own case; was that right?");

    [Theory]
    [InlineData(true, FindingKind.Question)]
    [InlineData(false, FindingKind.Breach)]
    public void The_question_can_be_answered(bool kept, FindingKind kind)
    {
        var found = Sent(LetterKind.Casework).On("2026-02-03", Copied(ClerkWrites, BobWrites)).On("2026-02-04", AnsweredOfLetter(2, kept))
            .Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(kind);
        found.SettledBy!.Version.ShouldBe(3);
    }

    [Fact]
    public void What_the_author_shows_or_agreed_to_show_is_no_question()
    {
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites) with { Kind = LetterKind.Casework, Cc = [BobWrites] }).Under(Rule)
            .Findings.ShouldBeEmpty();
        Sent(LetterKind.Casework).On("2026-02-02", Consented(AnnWrites)).On("2026-02-03", Copied(ClerkWrites, BobWrites)).Under(Rule).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void What_was_shown_before_anybody_asked_is_no_question() =>
        Sent().On("2026-02-03", Copied(ClerkWrites, BobWrites)).On("2026-02-04", Marked(AnnWrites)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void To_show_an_officer_is_no_question() =>
        Sent(LetterKind.Casework).On("2026-02-03", Copied(ClerkWrites, DirectorWrites)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_letter_that_is_not_between_a_member_and_an_officer_is_no_business_of_it() =>
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, BobWrites)).On("2026-02-03", Marked(AnnWrites, asked: false)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() =>
        Sent().On("2026-02-03", Marked(ClerkWrites, asked: false)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Letter> Sent(LetterKind kind = LetterKind.Ordinary) =>
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites) with { Kind = kind });
}
