using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Letters;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Letters;

/// <summary>Uttlesford 5.6, county Correspondence ¶1, Stotfold CORRESPONDENCE ¶1: the original member knows of the copy.</summary>
public sealed class AuthorToldTests
{
    private static readonly CorrespondenceIsCopiedOnlyAsAllowed Rule = new(CopyMode.AuthorTold, WhoWrites.Officer, WhoIsCopied.Member);

    [Fact]
    public void Kept_when_the_author_could_see_the_copy()
    {
        var judged = Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites)).On("2026-02-03", Copied(ClerkWrites, BobWrites) with { Openly = true }).Under(Rule);
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
    }

    [Fact]
    public void Kept_when_the_author_was_told_that_day()
    {
        var judged = Forwarded().On("2026-02-03", Told(AnnWrites, BobWrites)).Under(Rule);
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);
    }

    [Fact]
    public void Kept_when_the_author_had_agreed() =>
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites)).On("2026-02-02", Consented(AnnWrites, BobWrites)).On("2026-02-03", Copied(ClerkWrites, BobWrites))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_and_owed_while_the_author_does_not_know()
    {
        var judged = Forwarded().Under(Rule);
        judged.Findings.ShouldHaveSingleItem().Says
            .ShouldBe("Robin Example gave Cllr Bob Sample a copy of a letter from Cllr Ann Sample, and Cllr Ann Sample was not told.");
        var owed = judged.Duties.ShouldHaveSingleItem();
        owed.OwedTo.Id.ShouldBe("ann-sample");
        owed.What.ShouldBe("tell Cllr Ann Sample that Cllr Bob Sample has a copy");
        owed.State.ShouldBe(DutyState.Open);
    }

    [Fact]
    public void Settled_when_the_author_was_told_later()
    {
        var judged = Forwarded().On("2026-02-20", Told(AnnWrites, BobWrites)).Under(Rule);
        var found = judged.Findings.ShouldHaveSingleItem();
        found.Says.ShouldEndWith("and Cllr Ann Sample was told only on 20 February 2026.");
        found.SettledBy!.Version.ShouldBe(3);
        judged.Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);
    }

    [Fact]
    public void A_clock_gives_time_to_tell()
    {
        var fiveDays = new Clock(Count: 5);
        Forwarded().Under(Rule, asOf: "2026-02-10", clock: fiveDays).Findings.ShouldBeEmpty();
        Forwarded().On("2026-02-10", Told(AnnWrites, BobWrites)).Under(Rule, clock: fiveDays).Findings.ShouldBeEmpty();
        Forwarded().Under(Rule, asOf: "2026-02-11", clock: fiveDays).Findings.ShouldHaveSingleItem().SettledBy.ShouldBeNull();
        Forwarded().On("2026-02-11", Told(AnnWrites, BobWrites)).Under(Rule, clock: fiveDays).Findings.ShouldHaveSingleItem().SettledBy.ShouldNotBeNull();
    }

    [Fact]
    public void Told_of_another_copy_is_not_told() => Forwarded().On("2026-02-03", Told(AnnWrites, CatWrites)).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Of_an_officers_own_letter_the_member_it_went_to_is_owed_the_telling()
    {
        var sent = Given.ALetter().On("2026-02-02", Wrote(ClerkWrites, AnnWrites) with { Bcc = [BobWrites] });
        sent.Under(Rule).Findings.ShouldHaveSingleItem().Says
            .ShouldBe("Robin Example sent Cllr Bob Sample a copy of a letter to Cllr Ann Sample, and Cllr Ann Sample was not told.");
        sent.On("2026-02-02", Told(AnnWrites, BobWrites)).Under(Rule).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Of_an_officers_own_letter_an_open_copy_or_the_foot_tells_the_member()
    {
        Given.ALetter().On("2026-02-02", Wrote(ClerkWrites, AnnWrites) with { Cc = [BobWrites] }).Under(Rule).Findings.ShouldBeEmpty();
        Given.ALetter().On("2026-02-02", Wrote(ClerkWrites, AnnWrites) with { Bcc = [BobWrites], FootNames = [BobWrites] }).Under(Rule).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_members_own_letter_is_theirs_to_copy() =>
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites) with { Bcc = [BobWrites] }).Under(Rule with { By = WhoWrites.Anyone }).Findings.ShouldBeEmpty();

    private static Given<Letter> Forwarded() =>
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites)).On("2026-02-03", Copied(ClerkWrites, BobWrites));
}
