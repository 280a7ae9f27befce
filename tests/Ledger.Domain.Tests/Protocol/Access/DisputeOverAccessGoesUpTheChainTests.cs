using Ledger.Domain.Access;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Access;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.AccessTelling;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Access;

/// <summary>Faversham 10.4, county ACCESS ¶9, Uttlesford 7.4.</summary>
public sealed class DisputeOverAccessGoesUpTheChainTests
{
    private static readonly DisputeOverAccessGoesUpTheChain Rule = new("dispute-over-access");

    [Fact]
    public void Owed_until_those_whom_the_chain_names_have_decided()
    {
        var duty = Judge(Disputed()).Duties.ShouldHaveSingleItem();
        (duty.OwedTo.Id, duty.State, duty.What).ShouldBe((Dan.Id, DutyState.Open, "Have the Town Clerk decide the dispute over access"));
    }

    [Fact]
    public void Kept_when_they_decide()
    {
        var judged = Judge(Disputed().On("2026-02-05", GrantsAgain(Party(Clerk))));
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldHaveSingleItem().DischargedBy!.Version.ShouldBe(4);
    }

    [Fact]
    public void Broken_when_somebody_decides_whom_the_chain_does_not_name()
    {
        var wrong = Disputed().On("2026-02-05", GrantsAgain(Party(Director)));
        var judged = Judge(wrong);
        judged.Findings.ShouldHaveSingleItem().Says.ShouldBe("Dee Rector decided a dispute over access that was for the Town Clerk.");
        judged.Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);
        Judge(wrong.On("2026-02-06", GrantsAgain(Party(Clerk)))).Findings.ShouldHaveSingleItem().SettledBy!.Version.ShouldBe(5);
    }

    [Fact]
    public void A_further_dispute_goes_a_step_up()
    {
        var judged = Judge(DisputedAgain().On("2026-02-07", GrantsAgain(new(AccessPartyKind.Body, "planning", "Planning Committee"))));
        judged.Findings.ShouldBeEmpty();
        judged.Duties.Select(duty => duty.State).ShouldBe([DutyState.Met, DutyState.Met]);
    }

    [Fact]
    public void Broken_when_the_same_step_decides_a_further_dispute() =>
        Judge(DisputedAgain().On("2026-02-07", GrantsAgain(Party(Clerk)))).Findings.ShouldHaveSingleItem().Evidence[0].Version.ShouldBe(6);

    [Fact]
    public void A_step_that_advises_is_kept_by_advice_and_decides_nothing()
    {
        var advising = AccessChain with { Steps = [AccessChain.Steps[2]] };
        var disputed = Disputed().On("2026-02-05", GrantsAgain(Party(Director)));
        Judge(disputed, advising).Findings.ShouldBeEmpty();
        Judge(disputed, advising).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);
        Judge(disputed.On("2026-02-06", new MonitoringOfficerConsultedOnAccess(Party(Clerk), MonitoringOfficer, ConsultedOn.Dispute, null)), advising)
            .Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);
    }

    [Fact]
    public void Where_all_of_a_step_decide_it_is_owed_until_the_last_has()
    {
        var both = AccessChain with { Steps = [new(["town-clerk", "director"], true, "decide", false)] };
        var one = Disputed().On("2026-02-05", GrantsAgain(Party(Clerk)));
        Judge(one, both).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);
        Judge(one.On("2026-02-06", GrantsAgain(Party(Director))), both).Duties.ShouldHaveSingleItem().DischargedBy!.Version.ShouldBe(5);
    }

    [Fact]
    public void While_a_post_is_empty_whoever_stands_in_decides_and_only_then()
    {
        StoodInFor(Disputed().On("2026-02-05", GrantsAgain(Party(Director)))).Findings.ShouldHaveSingleItem();
        StoodInFor(Disputed().CouncilOn("2026-02-04", new OfficerLeft(Clerk, null)).On("2026-02-05", GrantsAgain(Party(Director)))).Findings.ShouldBeEmpty();

        static Judgement StoodInFor(Given<DocumentAccess> given) => given.Under(Rule, pack: pack => pack with
        {
            Posts = [.. pack.Posts.Select(post => post.Role == "town-clerk" ? post with { StandIn = "director" } : post)],
            Chains = [AccessChain],
        });
    }

    [Fact]
    public void A_chair_decides_by_the_office()
    {
        Chaired("chair").Findings.ShouldBeEmpty();
        Chaired("member").Findings.ShouldHaveSingleItem();

        static Judgement Chaired(string part) => Judge(
            Disputed().CouncilOn("2026-02-01", new AppointedToBody("planning", "Planning Committee", Cat, part)).On("2026-02-05", GrantsAgain(Party(Cat))),
            AccessChain with { Steps = [new(["chair-of-planning"], false, "decide", false)] });
    }

    [Fact]
    public void Edge_beyond_the_last_step_nothing_is_owed() =>
        Judge(DisputedAgain(), AccessChain with { Steps = [AccessChain.Steps[0]] }).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);

    [Fact]
    public void Edge_a_chain_that_the_pack_does_not_have_owes_nothing() => Disputed().Under(Rule).Duties.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Disputed().UnderAPackWithoutIt().Duties.ShouldBeEmpty();

    private static Judgement Judge(Given<DocumentAccess> given, Chain? chain = null) =>
        given.Under(Rule, pack: pack => pack with { Chains = [chain ?? AccessChain] });

    private static Given<DocumentAccess> Disputed() =>
        Asked(AsksFor(Dan)).On("2026-02-03", Refuses(Clerk)).On("2026-02-04", new AccessDisputed(Party(Dan), null, null));

    private static Given<DocumentAccess> DisputedAgain() =>
        Disputed().On("2026-02-05", GrantsAgain(Party(Clerk)) with { Verdict = AccessVerdict.Refused }).On("2026-02-06", new AccessDisputed(Party(Dan), null, null));
}
