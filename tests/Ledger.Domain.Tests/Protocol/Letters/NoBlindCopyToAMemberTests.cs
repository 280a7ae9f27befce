using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Letters;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Letters;

/// <summary>Faversham 12.1, county Correspondence ¶1, Stotfold CORRESPONDENCE ¶1 and ¶2.</summary>
public sealed class NoBlindCopyToAMemberTests
{
    private static readonly NoBlindCopyToAMember Rule = new();

    [Fact]
    public void Kept_when_the_copy_is_open() => Sent(ClerkWrites, AnnWrites, letter => letter with { Cc = [BobWrites] }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_by_an_officers_Bcc_to_a_member()
    {
        var found = Sent(ClerkWrites, AnnWrites, letter => letter with { Bcc = [BobWrites] }).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("robin-example");
        found.Says.ShouldBe("Robin Example sent Cllr Bob Sample a blind copy of a letter to Cllr Ann Sample.");
    }

    [Fact]
    public void Broken_by_a_members_Bcc_to_a_member() =>
        Sent(AnnWrites, ClerkWrites, letter => letter with { Bcc = [BobWrites] }).Under(Rule).Findings.ShouldHaveSingleItem().Subject.ShouldBe("ann-sample");

    [Fact]
    public void Broken_by_a_members_Bcc_of_a_letter_to_the_councils_mailbox() =>
        Sent(AnnWrites, Office, letter => letter with { Bcc = [BobWrites] }).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Broken_by_a_Bcc_that_only_another_envelope_shows()
    {
        var found = Sent(ClerkWrites, AnnWrites).On("2026-03-09", new EnvelopeSeen(BobWrites, [AnnWrites], [], [BobWrites])).Under(Rule)
            .Findings.ShouldHaveSingleItem();
        found.On.ShouldBe(new(2026, 2, 2));
        found.Evidence.Select(entry => entry.Version).ShouldBe([1, 2]);
    }

    [Fact]
    public void Broken_by_a_blind_copy_that_came_to_light() =>
        Sent(ClerkWrites, AnnWrites).On("2026-03-09", new BlindCopyDiscovered(ClerkWrites, [BobWrites], "He replied to it.")).Under(Rule)
            .Findings.ShouldHaveSingleItem();

    [Fact]
    public void Bcc_to_the_public_or_to_a_shared_mailbox_is_never_a_finding() =>
        Sent(ClerkWrites, AnnWrites, letter => letter with { Bcc = [Resident, Office] }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_circular_hides_nothing_from_anybody_who_openly_has_it()
    {
        Sent(ClerkWrites, Office, letter => letter with { Bcc = [AnnWrites, BobWrites] }).Under(Rule).Findings.ShouldBeEmpty();
        Sent(ClerkWrites, ClerkWrites, letter => letter with { Bcc = [AnnWrites, BobWrites] }).Under(Rule).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Letters_among_members_or_from_outside_are_no_business_of_it()
    {
        Sent(AnnWrites, CatWrites, letter => letter with { Bcc = [BobWrites] }).Under(Rule).Findings.ShouldBeEmpty();
        Sent(Resident, ClerkWrites, letter => letter with { Bcc = [BobWrites] }).Under(Rule).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Broken_by_passing_a_letter_on_silently()
    {
        var found = Forwarded().Under(Rule).Findings.ShouldHaveSingleItem();
        found.Says.ShouldBe("Robin Example gave Cllr Bob Sample a copy of a letter from Cllr Ann Sample, and Cllr Ann Sample could not see that.");
    }

    [Fact]
    public void To_pass_on_without_leave_and_silently_is_one_act_and_one_finding_of_a_clause_that_asks_for_leave_too()
    {
        var consent = new CorrespondenceIsCopiedOnlyAsAllowed(CopyMode.AuthorConsents, To: WhoIsCopied.Member);
        Forwarded().Under(Rule, pack: pack => pack with { Clauses = [.. pack.Clauses, Given.Clause("1.1", consent)] })
            .Findings.ShouldHaveSingleItem().Clause.Rule.ShouldBe(nameof(CorrespondenceIsCopiedOnlyAsAllowed));
        Forwarded().Under(Rule, pack: pack => pack with { Clauses = [.. pack.Clauses, Given.Clause("1.2", consent)] }).Findings.Length.ShouldBe(2);
        Sent(AnnWrites, ClerkWrites, letter => letter with { Bcc = [BobWrites] })
            .Under(Rule, pack: pack => pack with { Clauses = [.. pack.Clauses, Given.Clause("1.1", consent)] })
            .Findings.ShouldHaveSingleItem().Clause.Rule.ShouldBe(nameof(NoBlindCopyToAMember));
    }

    [Fact]
    public void Kept_by_passing_a_letter_on_when_the_author_saw_agreed_or_was_told_that_day()
    {
        Sent(AnnWrites, ClerkWrites).On("2026-02-03", Copied(ClerkWrites, BobWrites) with { Openly = true }).Under(Rule).Findings.ShouldBeEmpty();
        Sent(AnnWrites, ClerkWrites).On("2026-02-02", Consented(AnnWrites)).On("2026-02-03", Copied(ClerkWrites, BobWrites)).Under(Rule)
            .Findings.ShouldBeEmpty();
        Forwarded().On("2026-02-03", Told(AnnWrites, BobWrites)).Under(Rule).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Settled_when_those_from_whom_it_was_hidden_are_told_later()
    {
        Forwarded().On("2026-02-09", Told(AnnWrites, BobWrites)).Under(Rule).Findings.ShouldHaveSingleItem().SettledBy!.Version.ShouldBe(3);
        Sent(ClerkWrites, AnnWrites, letter => letter with { Bcc = [BobWrites] }).On("2026-02-02", Told(AnnWrites, BobWrites))
            .Under(Rule).Findings.ShouldHaveSingleItem().SettledBy!.Version.ShouldBe(2);
    }

    [Fact]
    public void To_pass_on_what_is_not_between_a_member_and_an_officer_is_no_business_of_it() =>
        Sent(DirectorWrites, ClerkWrites).On("2026-02-03", Copied(ClerkWrites, BobWrites)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Members_may_pass_on_their_own_letters() =>
        Sent(AnnWrites, ClerkWrites).On("2026-02-03", Copied(AnnWrites, BobWrites)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Naming_the_member_at_the_foot_meets_the_clause_only_where_it_says_so()
    {
        var named = Sent(ClerkWrites, AnnWrites, letter => letter with { Bcc = [BobWrites], FootNames = [BobWrites] });
        named.Under(Rule).Findings.ShouldHaveSingleItem();
        named.Under(Rule with { MetByFoot = true }).Findings.ShouldBeEmpty();
        Sent(ClerkWrites, AnnWrites, letter => letter with { Bcc = [BobWrites], FootNames = [CatWrites] }).Under(Rule with { MetByFoot = true })
            .Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() =>
        Sent(ClerkWrites, AnnWrites, letter => letter with { Bcc = [BobWrites] }).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Letter> Sent(Correspondent from, Correspondent to, Func<LetterRecorded, LetterRecorded>? change = null) =>
        Given.ALetter().On("2026-02-02", change is null ? Wrote(from, to) : change(Wrote(from, to)));

    private static Given<Letter> Forwarded() => Sent(AnnWrites, ClerkWrites).On("2026-02-03", Copied(ClerkWrites, BobWrites));
}
