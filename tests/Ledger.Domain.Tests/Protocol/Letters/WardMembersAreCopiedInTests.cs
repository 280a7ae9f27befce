using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Letters;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Letters;

/// <summary>Uttlesford 6.3 and, under a clause that only allows, 5.7.</summary>
public sealed class WardMembersAreCopiedInTests
{
    private static readonly WardMembersAreCopiedIn Rule = new();
    private static readonly Correspondent ParishClerk = new(PartyKind.Outside, "The parish clerk of Northwick", Address: "clerk@northwick.example");

    [Fact]
    public void Kept_when_every_member_for_the_ward_is_on_the_letter()
    {
        var judged = Sent(letter => letter with { To = [ParishClerk, AnnWrites], Cc = [CatWrites, EveWrites] }).Under(Rule);
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
    }

    [Fact]
    public void Broken_and_owed_to_each_member_for_the_ward_who_is_not()
    {
        var judged = Sent(letter => letter with { Cc = [AnnWrites, CatWrites] }).Under(Rule);
        var found = judged.Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("eve-instance");
        found.Says.ShouldBe("Cllr Eve Instance, who represents North, had no copy of a letter from Robin Example when one was due.");
        judged.Duties.ShouldHaveSingleItem().OwedTo.Id.ShouldBe("eve-instance");
    }

    [Fact]
    public void The_parish_councils_own_letters_are_meant_too() =>
        Given.ALetter().On("2026-02-02", Parish(Wrote(ParishClerk, ClerkWrites))).Under(Rule).Findings.Length.ShouldBe(3);

    [Fact]
    public void A_members_own_letter_is_not_the_councils() =>
        Given.ALetter().On("2026-02-02", Parish(Wrote(BobWrites, ParishClerk))).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Settled_by_a_later_copy() =>
        Sent(letter => letter with { Cc = [AnnWrites, CatWrites] }).On("2026-02-09", Copied(ClerkWrites, EveWrites))
            .Under(Rule).Findings.ShouldHaveSingleItem().SettledBy!.Version.ShouldBe(2);

    [Fact]
    public void A_reason_excuses_only_where_the_clause_lets_it()
    {
        var waived = Sent(letter => letter with { Cc = [AnnWrites, CatWrites] })
            .On("2026-02-02", new LetterDutyWaived("1.1", "eve-instance", 1, "It is about her."));
        waived.Under(Rule with { UnlessReason = true }).Findings.ShouldBeEmpty();
        waived.Under(Rule with { UnlessReason = true }).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Waived);
        waived.Under(Rule).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_reason_for_one_does_not_excuse_another() =>
        Sent(letter => letter with { Cc = [AnnWrites] }).On("2026-02-02", new LetterDutyWaived("1.1", "eve-instance", 1, "It is about her."))
            .Under(Rule with { UnlessReason = true }).Findings.ShouldHaveSingleItem().Subject.ShouldBe("cat-specimen");

    [Fact]
    public void Kinds_say_which_letters_are_meant()
    {
        var ward = Rule with { Kinds = [LetterKind.WardInterest] };
        Sent(letter => letter).Under(ward).Findings.ShouldBeEmpty();
        Sent(letter => letter with { Kind = LetterKind.WardInterest }).Under(ward).Findings.Length.ShouldBe(3);
    }

    [Fact]
    public void Edge_a_letter_about_no_ward_owes_nothing() => Sent(letter => letter with { Wards = [] }).Under(Rule).Duties.ShouldBeEmpty();

    [Fact]
    public void Where_the_clause_only_allows_copies_nothing_is_owed() => Sent(letter => letter).Under(Rule, force: Force.May).Duties.ShouldBeEmpty();

    [Fact]
    public void A_copy_to_a_member_for_the_ward_rests_on_the_clause_unless_the_author_forbade_it()
    {
        Ward().On("2026-02-03", Copied(ClerkWrites, CatWrites, BobWrites)).CopiesUnder(new WardMembersAreCopiedIn([LetterKind.WardInterest]), Force.May)
            .Select(copy => copy.Basis).ShouldBe([CopyBasis.WardCopy, CopyBasis.None]);
        Ward().On("2026-02-02", new CopyVetoed(AnnWrites, [], null)).On("2026-02-03", Copied(ClerkWrites, CatWrites))
            .CopiesUnder(new WardMembersAreCopiedIn([LetterKind.WardInterest]), Force.May).ShouldHaveSingleItem().Basis.ShouldBe(CopyBasis.None);
    }

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() => Sent(letter => letter).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Letter> Sent(Func<LetterRecorded, LetterRecorded> change) =>
        Given.ALetter().On("2026-02-02", change(Parish(Wrote(ClerkWrites, ParishClerk))));

    private static Given<Letter> Ward() => Given.ALetter().On("2026-02-02", Parish(Wrote(AnnWrites, ClerkWrites)) with { Kind = LetterKind.WardInterest });

    private static LetterRecorded Parish(LetterRecorded letter) => letter with { Kind = LetterKind.ParishCouncil, Wards = ["north"] };
}
