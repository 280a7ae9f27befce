using Ledger.Domain.Letters;
using Ledger.Domain.Protocol.Letters;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Letters;

/// <summary>The conditions of Faversham 12.1, of a consultation, a veto and a resolution. For being told see <see cref="AuthorToldTests"/>.</summary>
public sealed class CopyModeTests
{
    private static readonly CorrespondenceIsCopiedOnlyAsAllowed Consent = new(CopyMode.AuthorConsents, To: WhoIsCopied.Member);
    private static readonly CorrespondenceIsCopiedOnlyAsAllowed Consult = new(CopyMode.Consult, Posts: ["director"]);
    private static readonly CorrespondenceIsCopiedOnlyAsAllowed Veto = new(CopyMode.UnlessVetoed);
    private static readonly CorrespondenceIsCopiedOnlyAsAllowed Resolution = new(CopyMode.Resolution);

    [Fact]
    public void Author_consents_is_kept_by_consent_or_by_the_authors_own_copy()
    {
        Sent().On("2026-02-02", Consented(AnnWrites, BobWrites)).On("2026-02-03", Copied(ClerkWrites, BobWrites)).Under(Consent).Findings.ShouldBeEmpty();
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites) with { Cc = [BobWrites] }).Under(Consent).Findings.ShouldBeEmpty();
        Given.ALetter().On("2026-02-02", Wrote(ClerkWrites, AnnWrites) with { Cc = [BobWrites] }).Under(Consent).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Author_consents_is_broken_without_a_word_from_the_author() =>
        Forwarded().Under(Consent).Findings.ShouldHaveSingleItem().Says
            .ShouldBe("Robin Example gave Cllr Bob Sample a copy of a letter from Cllr Ann Sample, who had neither said that it should be nor agreed to it.");

    [Fact]
    public void Author_consents_is_broken_by_a_member_too_who_passes_an_officers_letter_on() =>
        Given.ALetter().On("2026-02-02", Wrote(ClerkWrites, AnnWrites)).On("2026-02-03", Copied(AnnWrites, BobWrites))
            .Under(Consent).Findings.ShouldHaveSingleItem().Subject.ShouldBe("robin-example");

    [Fact]
    public void Author_consents_is_settled_by_consent_that_came_later()
    {
        var found = Forwarded().On("2026-02-09", Consented(AnnWrites, BobWrites)).Under(Consent).Findings.ShouldHaveSingleItem();
        found.Says.ShouldEndWith("who agreed only on 9 February 2026.");
        found.SettledBy!.Version.ShouldBe(3);
    }

    [Fact]
    public void Author_consents_is_not_met_by_telling_nor_by_consulting() =>
        Sent().On("2026-02-02", new CopyConsulted(ClerkWrites, [Director], [])).On("2026-02-03", Copied(ClerkWrites, BobWrites) with { Openly = true })
            .Under(Consent).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Consult_is_kept_when_every_post_was_consulted_first()
    {
        var both = Consult with { Posts = ["director", "town-clerk"] };
        Sent().On("2026-02-02", Consulted(Director)).On("2026-02-03", Copied(JuniorWrites, BobWrites)).Under(both)
            .Findings.ShouldHaveSingleItem().Says.ShouldEndWith("and the Town Clerk had not been consulted.");
        Sent().On("2026-02-02", Consulted(Director, Clerk)).On("2026-02-03", Copied(JuniorWrites, BobWrites)).Under(both).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Consult_is_broken_when_the_post_was_consulted_afterwards() =>
        Forwarded().On("2026-02-04", Consulted(Director)).Under(Consult).Findings.ShouldHaveSingleItem().SettledBy.ShouldBeNull();

    [Fact]
    public void Consult_asks_nobody_to_consult_themselves() =>
        Sent().On("2026-02-03", Copied(DirectorWrites, BobWrites)).Under(Consult).Findings.ShouldBeEmpty();

    [Fact]
    public void Consult_without_posts_is_met_by_consulting_anybody()
    {
        var anybody = Consult with { Posts = null };
        Forwarded().Under(anybody).Findings.ShouldHaveSingleItem().Says.ShouldEndWith("and nobody had been consulted.");
        Forwarded().On("2026-02-03", Consulted(Junior)).Under(anybody).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Unless_vetoed_is_kept_without_a_veto_or_with_a_later_one()
    {
        Forwarded().Under(Veto).Findings.ShouldBeEmpty();
        Forwarded().On("2026-02-03", new CopyVetoed(AnnWrites, [BobWrites], null)).Under(Veto).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Unless_vetoed_is_broken_by_copying_in_spite_of_a_veto_or_a_refusal()
    {
        var found = Sent().On("2026-02-02", new CopyVetoed(AnnWrites, [], null)).On("2026-02-03", Copied(ClerkWrites, BobWrites)).Under(Veto).Findings.ShouldHaveSingleItem();
        found.Says.ShouldEndWith("and Cllr Ann Sample had forbidden it.");
        found.Evidence.Select(entry => entry.Version).ShouldBe([3, 2]);
        Sent().On("2026-02-02", new CopyConsentRefused(AnnWrites, [BobWrites], null)).On("2026-02-03", Copied(ClerkWrites, BobWrites))
            .Under(Veto).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Unless_vetoed_an_author_may_go_back_on_their_own_veto_and_not_on_anothers()
    {
        Sent().On("2026-02-02", new CopyVetoed(AnnWrites, [], null)).On("2026-02-02", Consented(AnnWrites)).On("2026-02-03", Copied(ClerkWrites, BobWrites))
            .Under(Veto).Findings.ShouldBeEmpty();
        Sent().On("2026-02-02", new CopyVetoed(DirectorWrites, [], null)).On("2026-02-02", Consented(AnnWrites)).On("2026-02-03", Copied(ClerkWrites, BobWrites))
            .Under(Veto).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Unless_vetoed_a_veto_about_somebody_else_does_not_count() =>
        Sent().On("2026-02-02", new CopyVetoed(AnnWrites, [CatWrites], null)).On("2026-02-03", Copied(ClerkWrites, BobWrites)).Under(Veto).Findings.ShouldBeEmpty();

    [Fact]
    public void Unless_vetoed_authors_who_forbid_copies_may_make_them() =>
        Sent().On("2026-02-02", new CopyVetoed(AnnWrites, [], null)).On("2026-02-03", Copied(AnnWrites, BobWrites)).Under(Veto).Findings.ShouldBeEmpty();

    [Fact]
    public void Resolution_is_kept_by_one_that_covers_the_copy_or_that_the_copy_names()
    {
        Sent().On("2026-02-02", new CopyResolved("26/14", [BobWrites])).On("2026-02-03", Copied(ClerkWrites, BobWrites)).Under(Resolution).Findings.ShouldBeEmpty();
        Sent().On("2026-02-03", Copied(ClerkWrites, BobWrites) with { Resolution = "26/14" }).Under(Resolution).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Resolution_is_broken_without_one_or_by_one_about_somebody_else()
    {
        Forwarded().Under(Resolution).Findings.ShouldHaveSingleItem().Says.ShouldEndWith("and no resolution allowed it.");
        Sent().On("2026-02-02", new CopyResolved("26/14", [CatWrites])).On("2026-02-03", Copied(ClerkWrites, BobWrites)).Under(Resolution).Findings.ShouldHaveSingleItem();
    }

    private static CopyConsulted Consulted(params Ledger.Domain.People.OfficerThen[] posts) => new(ClerkWrites, posts, []);

    private static Given<Letter> Sent() => Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites));

    private static Given<Letter> Forwarded() => Sent().On("2026-02-03", Copied(ClerkWrites, BobWrites));
}
