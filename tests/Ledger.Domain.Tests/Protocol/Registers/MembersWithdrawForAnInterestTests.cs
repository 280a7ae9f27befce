using Ledger.Domain.Declarations;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Registers;
using static Ledger.Domain.Tests.DeclarationTelling;

namespace Ledger.Domain.Tests.Protocol.Registers;

/// <summary>Uttlesford appendix B 4, 6, 7 and 9.</summary>
public sealed class MembersWithdrawForAnInterestTests
{
    private static readonly MembersWithdrawForAnInterest Rule = new();

    [Fact]
    public void Kept_when_they_left() =>
        At(Arose()).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_in_every_way_and_found_once() =>
        At(Arose() with { Spoke = true, Stayed = true, Voted = true, PublicCouldSpeak = true }).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Ann Sample, who had an interest in The market square, spoke, stayed in the room and voted at Planning Committee.");

    [Fact]
    public void Edge_to_speak_where_the_public_may_is_in_order_where_the_clause_says_so()
    {
        var rule = Rule with { Speak = MaySpeak.WhereThePublicMay };
        At(Arose(InterestKind.OtherRegistrable) with { Spoke = true, PublicCouldSpeak = true }).Under(rule).Findings.ShouldBeEmpty();
        At(Arose(InterestKind.OtherRegistrable) with { Spoke = true }).Under(rule).Findings.ShouldHaveSingleItem();
        At(Arose(InterestKind.OtherRegistrable) with { Spoke = true, PublicCouldSpeak = true, Stayed = true }).Under(rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldContain("stayed in the room");
        At(Arose() with { Spoke = true }).Under(Rule with { Speak = MaySpeak.Always }).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_dispensation_lets_them_stay_and_vote_as_far_as_it_goes()
    {
        var all = Arose() with { Spoke = true, Stayed = true, Voted = true };
        Dispensed(all, mayVote: true).Under(Rule).Findings.ShouldBeEmpty();
        Dispensed(all, mayVote: false).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldContain("who had an interest in The market square, voted at");
        Dispensed(all, mayVote: true, matter: "The pool").Under(Rule).Findings.ShouldHaveSingleItem();
        Dispensed(all, mayVote: true, day: "2026-02-04").Under(Rule).Findings.ShouldHaveSingleItem();
        Dispensed(all, mayVote: true, until: new(2026, 2, 2)).Under(Rule).Findings.ShouldHaveSingleItem();
        Dispensed(all, mayVote: true, until: new(2026, 2, 3)).Under(Rule).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Stay_and_vote_say_what_the_clause_allows() =>
        At(Arose() with { Stayed = true, Voted = true }).Under(Rule with { Stay = true, Vote = true }).Findings.ShouldBeEmpty();

    [Fact]
    public void The_test_makes_it_a_question() =>
        At(Arose(InterestKind.NonRegistrable, Bearing.Affects) with { Stayed = true }).Under(Rule with { OnTheTest = true }).Findings.ShouldHaveSingleItem()
            .Kind.ShouldBe(FindingKind.Question);

    [Fact]
    public void Kinds_and_bearings_say_what_is_meant()
    {
        At(Arose() with { Voted = true }).Under(Rule with { Kinds = [InterestKind.OtherRegistrable] }).Findings.ShouldBeEmpty();
        At(Arose() with { Voted = true }).Under(Rule with { Bearings = [Bearing.Affects] }).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        At(Arose() with { Voted = true }).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Declaration> At(InterestAroseAtMeeting arose) => Given.ADeclaration().On("2026-02-03", arose);

    private static Given<Declaration> Dispensed(
        InterestAroseAtMeeting arose, bool mayVote, string matter = "the market square ", string day = "2026-02-01", NodaTime.LocalDate? until = null) =>
        At(arose).On(day, new DispensationGranted(Ann, matter, "Standards", mayVote, until));
}
