using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Letters;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Letters;

/// <summary>Stotfold CORRESPONDENCE ¶2.</summary>
public sealed class CopyIsNamedAtTheFootTests
{
    private static readonly CopyIsNamedAtTheFoot Rule = new();

    [Fact]
    public void Kept_when_the_foot_names_the_member() => Sent(letter => letter with { FootNames = [BobWrites] }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_it_does_not()
    {
        var found = Sent(letter => letter).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Cllr Bob Sample had a copy of an e-mail from Robin Example, and its foot does not name them.");
    }

    [Fact]
    public void Edge_naming_somebody_else_does_not_do() => Sent(letter => letter with { FootNames = [CatWrites] }).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void An_open_copy_is_in_plain_sight() => Sent(letter => letter with { Bcc = [], Cc = [BobWrites] }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_letter_on_paper_is_no_e_mail() => Sent(letter => letter with { Channel = Channel.Post }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Copies_to_the_public_need_no_naming() =>
        Sent(letter => letter with { Bcc = [Resident, Office, DirectorWrites] }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_copy_made_later_was_not_on_the_e_mail() =>
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites)).On("2026-02-03", Copied(ClerkWrites, BobWrites)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() => Sent(letter => letter).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Letter> Sent(Func<LetterRecorded, LetterRecorded> change) =>
        Given.ALetter().On("2026-02-02", change(Wrote(ClerkWrites, AnnWrites) with { Bcc = [BobWrites] }));
}
