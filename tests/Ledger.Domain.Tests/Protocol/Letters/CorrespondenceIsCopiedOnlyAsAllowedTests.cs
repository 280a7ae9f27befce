using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Letters;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Letters;

/// <summary>Which copies the clause is about, whatever its condition. The conditions have classes of their own.</summary>
public sealed class CorrespondenceIsCopiedOnlyAsAllowedTests
{
    private static readonly CorrespondenceIsCopiedOnlyAsAllowed Rule = new(CopyMode.Prohibited);

    [Fact]
    public void Kept_when_nothing_is_copied() => Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_an_officer_passes_a_members_letter_on()
    {
        var found = Forwarded(ClerkWrites, BobWrites).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("ann-sample");
        found.Says.ShouldBe("Robin Example gave Cllr Bob Sample a copy of a letter from Cllr Ann Sample, and the clause does not allow that.");
        found.Evidence.ShouldHaveSingleItem().Version.ShouldBe(2);
    }

    [Fact]
    public void Broken_when_authors_copy_their_own_letters()
    {
        var found = Given.ALetter().On("2026-02-02", Wrote(ClerkWrites, AnnWrites) with { Cc = [BobWrites] }).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Says.ShouldBe("Robin Example sent Cllr Bob Sample a copy of a letter to Cllr Ann Sample, and the clause does not allow that.");
    }

    [Fact]
    public void Found_once_for_each_who_has_a_copy() => Forwarded(ClerkWrites, BobWrites, CatWrites).Under(Rule).Findings.Length.ShouldBe(2);

    [Fact]
    public void A_copy_that_another_envelope_shows_is_judged_on_the_day_of_the_letter()
    {
        var found = Given.ALetter()
            .On("2026-02-02", Wrote(AnnWrites, ClerkWrites))
            .On("2026-03-09", new EnvelopeSeen(AnnWrites, [ClerkWrites], [], [BobWrites])).Under(Rule).Findings.ShouldHaveSingleItem();
        found.On.ShouldBe(new(2026, 2, 2));
        found.Evidence.Select(entry => entry.Version).ShouldBe([1, 2]);
    }

    [Fact]
    public void A_letter_that_is_not_between_a_member_and_an_officer_is_no_business_of_it()
    {
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, BobWrites) with { Cc = [CatWrites] }).Under(Rule).Findings.ShouldBeEmpty();
        Given.ALetter().On("2026-02-02", Wrote(Resident, AnnWrites)).On("2026-02-03", Copied(AnnWrites, BobWrites)).Under(Rule).Findings.ShouldBeEmpty();
        Given.ALetter().On("2026-02-02", Wrote(ClerkWrites, Resident) with { Cc = [BobWrites] }).Under(Rule).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_letter_to_a_shared_mailbox_of_the_council_is_a_letter_to_its_officers() =>
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, Office)).On("2026-02-03", Copied(ClerkWrites, BobWrites)).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void By_says_whose_copying_is_meant()
    {
        Forwarded(ClerkWrites, BobWrites).Under(Rule with { By = WhoWrites.Member }).Findings.ShouldBeEmpty();
        Forwarded(ClerkWrites, BobWrites).Under(Rule with { By = WhoWrites.Officer }).Findings.ShouldHaveSingleItem();
        Forwarded(Office, BobWrites).Under(Rule with { By = WhoWrites.Officer }).Findings.ShouldHaveSingleItem();
        Forwarded(DanWrites, BobWrites).Under(Rule with { By = WhoWrites.Member }).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void To_says_which_copies_are_meant()
    {
        Forwarded(ClerkWrites, Resident).Under(Rule with { To = WhoIsCopied.Member }).Findings.ShouldBeEmpty();
        Forwarded(ClerkWrites, BobWrites).Under(Rule with { To = WhoIsCopied.Member }).Findings.ShouldHaveSingleItem();
        Forwarded(ClerkWrites, BobWrites).Under(Rule with { To = WhoIsCopied.ThirdParty }).Findings.ShouldBeEmpty();
        Forwarded(ClerkWrites, Resident).Under(Rule with { To = WhoIsCopied.ThirdParty }).Findings.ShouldHaveSingleItem();
        Forwarded(ClerkWrites, DirectorWrites).Under(Rule with { To = WhoIsCopied.Anyone }).Findings.ShouldHaveSingleItem();
        Forwarded(ClerkWrites, Office).Under(Rule with { To = WhoIsCopied.Anyone }).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Exempt_officers_copy_freely() =>
        Forwarded(Writes(Assistant), BobWrites).Under(Rule with { Exempt = ["political-assistant"] }).Findings.ShouldBeEmpty();

    [Fact]
    public void A_copy_that_another_clause_wants_made_is_allowed() =>
        Forwarded(ClerkWrites, DirectorWrites)
            .Under(Rule, pack: pack => pack.AndClause(new CorrespondenceIsCopiedTo(["director"]))).Findings.Where(found => found.Clause.Ref == "1.1").ShouldBeEmpty();

    [Theory]
    [InlineData(CopyMode.Prohibited, 0)]
    [InlineData(CopyMode.AuthorConsents, 0)]
    [InlineData(CopyMode.AuthorTold, 1)]
    public void A_copy_that_members_for_the_ward_may_have_is_allowed_but_must_still_be_told(CopyMode mode, int findings) =>
        Given.ALetter()
            .On("2026-02-02", Wrote(AnnWrites, ClerkWrites) with { Kind = LetterKind.WardInterest, Wards = ["north"] })
            .On("2026-02-03", Copied(ClerkWrites, CatWrites))
            .Under(Rule with { Mode = mode }, pack: pack => pack.AndClause(new WardMembersAreCopiedIn([LetterKind.WardInterest]), Force.May))
            .Findings.Length.ShouldBe(findings);

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() => Forwarded(ClerkWrites, BobWrites).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Letter> Forwarded(Correspondent by, params Correspondent[] to) =>
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites)).On("2026-02-03", Copied(by, to));
}
