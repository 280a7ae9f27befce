using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Letters;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Letters;

/// <summary>Stotfold CORRESPONDENCE ¶4.</summary>
public sealed class ConfidentialLettersDoNotGoToThirdPartiesTests
{
    private static readonly ConfidentialLettersDoNotGoToThirdParties Rule = new();

    [Fact]
    public void Kept_when_it_stays_with_the_member() => Sent().On("2026-02-02", Marked(ClerkWrites)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_it_is_copied_to_a_third_party_by_whomever()
    {
        var found = Sent().On("2026-02-02", Marked(ClerkWrites)).On("2026-02-03", Copied(AnnWrites, Resident)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("ann-sample");
        found.Says.ShouldBe("Cllr Ann Sample gave Pat Resident a copy of a letter from Robin Example, which was marked confidential.");
        found.Evidence.Select(entry => entry.Version).ShouldBe([3, 2]);
        Sent(letter => letter with { Bcc = [Resident] }).On("2026-02-02", Marked(ClerkWrites)).Under(Rule).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Broken_when_it_is_sent_to_a_third_party_too() =>
        Sent(letter => letter with { To = [AnnWrites, Resident] }).On("2026-02-02", Marked(ClerkWrites)).Under(Rule)
            .Findings.ShouldHaveSingleItem().Says.ShouldBe("Robin Example sent Pat Resident a letter that was marked confidential.");

    [Fact]
    public void Edge_what_went_out_before_it_was_marked_is_no_finding() =>
        Sent(letter => letter with { To = [AnnWrites, Resident] }).On("2026-02-03", Copied(AnnWrites, new Correspondent(PartyKind.Outside, "The Press")))
            .On("2026-02-04", Marked(ClerkWrites)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_copy_to_a_member_or_officer_is_no_business_of_it() =>
        Sent(letter => letter with { Cc = [BobWrites, DirectorWrites, Office] }).On("2026-02-02", Marked(ClerkWrites)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_letter_that_nobody_marked_may_go_anywhere() => Sent(letter => letter with { Cc = [Resident] }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_members_letter_is_no_business_of_it() =>
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites) with { Cc = [Resident] }).On("2026-02-02", Marked(AnnWrites)).Under(Rule)
            .Findings.ShouldBeEmpty();

    [Theory]
    [InlineData(false, null, "what was confidential or why")]
    [InlineData(false, "The tenancy.", "what was confidential")]
    [InlineData(true, null, "why")]
    public void What_and_why_must_be_said_where_the_clause_asks(bool whatIsSaid, string? why, string unsaid)
    {
        var marked = Sent().On("2026-02-02", Marked(ClerkWrites) with { WhatIsSaid = whatIsSaid, Why = why });
        marked.Under(Rule).Findings.ShouldBeEmpty();
        marked.Under(Rule with { WhyMustBeSaid = true }).Findings.ShouldHaveSingleItem().Says
            .ShouldBe($"Robin Example marked the letter confidential without saying {unsaid}.");
    }

    [Fact]
    public void What_and_why_are_asked_of_officers_only_and_met_by_saying_them()
    {
        Sent().On("2026-02-02", Marked(ClerkWrites)).Under(Rule with { WhyMustBeSaid = true }).Findings.ShouldBeEmpty();
        Sent().On("2026-02-02", Marked(AnnWrites) with { Why = null }).Under(Rule with { WhyMustBeSaid = true }).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() =>
        Sent(letter => letter with { Cc = [Resident] }).On("2026-02-02", Marked(ClerkWrites)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Letter> Sent(Func<LetterRecorded, LetterRecorded>? change = null) =>
        Given.ALetter().On("2026-02-02", change is null ? Wrote(ClerkWrites, AnnWrites) : change(Wrote(ClerkWrites, AnnWrites)));
}
