using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Letters;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Letters;

/// <summary>Certain letters must be copied to certain posts.</summary>
public sealed class CorrespondenceIsCopiedToTests
{
    private static readonly CorrespondenceIsCopiedTo Rule = new(["director"]);

    [Fact]
    public void Kept_when_the_post_is_copied_in_or_addressed_or_writes_itself()
    {
        Judged(Wrote(AnnWrites, ClerkWrites) with { Cc = [DirectorWrites] })
            .ShouldSatisfyAllConditions(judged => judged.Findings.ShouldBeEmpty(), judged => judged.Duties.ShouldBeEmpty());
        Judged(Wrote(AnnWrites, ClerkWrites) with { Bcc = [DirectorWrites] }).Findings.ShouldBeEmpty();
        Judged(Wrote(AnnWrites, DirectorWrites)).Duties.ShouldBeEmpty();
        Judged(Wrote(DirectorWrites, AnnWrites)).Duties.ShouldBeEmpty();
    }

    [Fact]
    public void Broken_and_owed_while_the_post_has_no_copy()
    {
        var judged = Judged(Wrote(AnnWrites, ClerkWrites));
        var found = judged.Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("dee-rector");
        found.Says.ShouldBe("Dee Rector, Director of Places, had no copy of a letter from Cllr Ann Sample when one was due.");
        judged.Duties.ShouldHaveSingleItem().What.ShouldBe("give Dee Rector, Director of Places, a copy");
    }

    [Fact]
    public void Settled_by_a_later_copy()
    {
        var judged = Sent().On("2026-02-09", Copied(ClerkWrites, DirectorWrites)).Under(Rule);
        judged.Findings.ShouldHaveSingleItem().SettledBy!.Version.ShouldBe(2);
        judged.Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);
    }

    [Fact]
    public void A_clock_gives_time_to_copy()
    {
        Sent().Under(Rule, asOf: "2026-02-09", clock: new(Count: 5)).Findings.ShouldBeEmpty();
        Sent().Under(Rule, asOf: "2026-02-10", clock: new(Count: 5)).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Each_role_is_owed_a_copy() => Sent().Under(new CorrespondenceIsCopiedTo(["director", "political-assistant"])).Duties.Length.ShouldBe(2);

    [Fact]
    public void A_role_that_nobody_holds_is_owed_nothing() => Sent().Under(new CorrespondenceIsCopiedTo(["monitoring-officer"])).Duties.ShouldBeEmpty();

    [Fact]
    public void Kinds_say_which_letters_are_meant()
    {
        var official = Rule with { Kinds = [LetterKind.Official] };
        Sent().Under(official).Findings.ShouldBeEmpty();
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites) with { Kind = LetterKind.Official }).Under(official).Findings.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(WhoWrites.Member, 1)]
    [InlineData(WhoWrites.Officer, 0)]
    [InlineData(WhoWrites.Anyone, 1)]
    public void From_says_whose_letters_are_meant(WhoWrites from, int findings) => Sent().Under(Rule with { From = from }).Findings.Length.ShouldBe(findings);

    [Fact]
    public void A_copy_that_the_clause_wants_rests_on_it()
    {
        var letter = Sent().On("2026-02-03", Copied(ClerkWrites, DirectorWrites, BobWrites));
        letter.CopiesUnder(Rule).Select(copy => copy.Basis).ShouldBe([CopyBasis.MustCopy, CopyBasis.None]);
    }

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() => Sent().UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Letter> Sent() => Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites));

    private static Judgement Judged(LetterRecorded letter) => Given.ALetter().On("2026-02-02", letter).Under(Rule);
}
