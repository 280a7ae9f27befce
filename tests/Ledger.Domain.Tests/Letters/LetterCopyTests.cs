using Ledger.Domain.Letters;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Letters;

/// <summary>Which copies there are, and what each rests on.</summary>
public sealed class LetterCopyTests
{
    [Fact]
    public void An_authors_Cc_is_a_copy_that_the_author_stated()
    {
        var copy = Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites) with { Cc = [BobWrites] }).State.Copies.ShouldHaveSingleItem();
        copy.To.ShouldBe(BobWrites);
        copy.By.ShouldBe(AnnWrites);
        copy.Openly.ShouldBeTrue();
        copy.AtSending.ShouldBeTrue();
        copy.Basis.ShouldBe(CopyBasis.AuthorStated);
    }

    [Fact]
    public void An_authors_Bcc_is_a_copy_that_rests_on_nothing()
    {
        var copy = Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites) with { Bcc = [BobWrites] }).State.Copies.ShouldHaveSingleItem();
        copy.Openly.ShouldBeFalse();
        copy.Basis.ShouldBe(CopyBasis.None);
    }

    [Fact]
    public void A_Bcc_that_the_foot_names_is_stated() =>
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites) with { Bcc = [BobWrites], FootNames = [BobWrites] }).State
            .Copies.ShouldHaveSingleItem().Basis.ShouldBe(CopyBasis.AuthorStated);

    [Fact]
    public void Addressees_have_no_copies() => Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites, BobWrites)).State.Copies.ShouldBeEmpty();

    [Fact]
    public void A_copy_that_another_party_s_envelope_shows_is_dated_by_the_letter()
    {
        var copy = Given.ALetter()
            .On("2026-02-02", Wrote(AnnWrites, ClerkWrites))
            .On("2026-03-09", new EnvelopeSeen(AnnWrites, [ClerkWrites], [], [BobWrites])).State.Copies.ShouldHaveSingleItem();
        copy.Act.Version.ShouldBe(1);
        copy.AlsoShownBy.ShouldHaveSingleItem().Version.ShouldBe(2);
    }

    [Fact]
    public void A_forwarded_letter_is_a_copy_by_whoever_forwarded_it()
    {
        var copy = Forwarded().State.Copies.ShouldHaveSingleItem();
        copy.By.ShouldBe(ClerkWrites);
        copy.AtSending.ShouldBeFalse();
        copy.Basis.ShouldBe(CopyBasis.None);
    }

    [Fact]
    public void To_give_it_back_to_the_author_or_to_whoever_openly_had_it_copies_nothing() =>
        Given.ALetter()
            .On("2026-02-02", Wrote(AnnWrites, ClerkWrites) with { Cc = [BobWrites] })
            .On("2026-02-03", Copied(ClerkWrites, AnnWrites, BobWrites)).State
            .Copies.ShouldHaveSingleItem().By.ShouldBe(AnnWrites);

    [Fact]
    public void A_blind_copy_discovered_counts_once_with_the_act_that_made_it()
    {
        var found = new BlindCopyDiscovered(ClerkWrites, [BobWrites], "He mentioned it.");
        Forwarded().On("2026-02-09", found).State.Copies.ShouldHaveSingleItem().Act.Version.ShouldBe(2);
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites)).On("2026-02-09", found).State.Copies.ShouldHaveSingleItem().Act.Version.ShouldBe(2);
    }

    [Fact]
    public void Consent_counts_that_was_there_by_then()
    {
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites)).On("2026-02-02", Consented(AnnWrites, BobWrites)).On("2026-02-03", Copied(ClerkWrites, BobWrites))
            .State.Copies.ShouldHaveSingleItem().Basis.ShouldBe(CopyBasis.AuthorConsented);
        Forwarded().On("2026-02-04", Consented(AnnWrites, BobWrites)).State.Copies.ShouldHaveSingleItem().Basis.ShouldBe(CopyBasis.None);
    }

    [Fact]
    public void Consent_for_nobody_in_particular_is_for_anybody_and_consent_for_another_is_for_that_other()
    {
        Forwarded().On("2026-02-03", Consented(AnnWrites)).State.Copies.ShouldHaveSingleItem().Basis.ShouldBe(CopyBasis.AuthorConsented);
        Forwarded().On("2026-02-03", Consented(AnnWrites, CatWrites)).State.Copies.ShouldHaveSingleItem().Basis.ShouldBe(CopyBasis.None);
    }

    [Fact]
    public void Consent_that_the_author_went_back_on_does_not_count() =>
        Given.ALetter()
            .On("2026-02-02", Wrote(AnnWrites, ClerkWrites))
            .On("2026-02-02", Consented(AnnWrites, BobWrites))
            .On("2026-02-03", new CopyConsentRefused(AnnWrites, [BobWrites], null))
            .On("2026-02-04", Copied(ClerkWrites, BobWrites)).State
            .Copies.ShouldHaveSingleItem().Basis.ShouldBe(CopyBasis.None);

    [Fact]
    public void What_the_letter_itself_states_counts_whenever_it_was_noted() =>
        Forwarded().On("2026-02-09", Consented(AnnWrites, BobWrites) with { StatedInTheLetter = true }).State
            .Copies.ShouldHaveSingleItem().Basis.ShouldBe(CopyBasis.AuthorStated);

    [Fact]
    public void The_author_was_told_by_a_copy_that_they_could_see_or_by_being_told()
    {
        Forwarded(openly: true).State.Copies.ShouldHaveSingleItem().Basis.ShouldBe(CopyBasis.AuthorTold);
        Forwarded().On("2026-02-09", Told(AnnWrites, BobWrites)).State.Copies.ShouldHaveSingleItem().Basis.ShouldBe(CopyBasis.AuthorTold);
        Forwarded().On("2026-02-09", Told(AnnWrites, CatWrites)).State.Copies.ShouldHaveSingleItem().Basis.ShouldBe(CopyBasis.None);
    }

    [Fact]
    public void Of_an_officers_own_letter_the_original_member_is_told() =>
        Given.ALetter()
            .On("2026-02-02", Wrote(ClerkWrites, AnnWrites) with { Bcc = [BobWrites] })
            .On("2026-02-03", Told(AnnWrites, BobWrites)).State
            .Copies.ShouldHaveSingleItem().Basis.ShouldBe(CopyBasis.AuthorTold);

    [Fact]
    public void A_consultation_or_a_resolution_counts_that_was_there_by_then()
    {
        var consulted = new CopyConsulted(ClerkWrites, [Director], [BobWrites]);
        Forwarded().On("2026-02-03", consulted).State.Copies.ShouldHaveSingleItem().Basis.ShouldBe(CopyBasis.Consulted);
        Forwarded().On("2026-02-04", consulted).State.Copies.ShouldHaveSingleItem().Basis.ShouldBe(CopyBasis.None);
        Forwarded().On("2026-02-03", new CopyResolved("26/14", [])).State.Copies.ShouldHaveSingleItem().Basis.ShouldBe(CopyBasis.Resolution);
    }

    [Fact]
    public void A_letter_that_was_withdrawn_has_no_copies() =>
        Forwarded().On("2026-02-05", new LetterCorrected(1, Wrote(AnnWrites, ClerkWrites), null, "It was never sent.")).State.Copies.ShouldBeEmpty();

    private static Given<Letter> Forwarded(bool openly = false) => Given.ALetter()
        .On("2026-02-02", Wrote(AnnWrites, ClerkWrites)).On("2026-02-03", Copied(ClerkWrites, BobWrites) with { Openly = openly });
}
