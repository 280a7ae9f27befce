using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Uttlesford 7.2 • 3 and 8.2.</summary>
public sealed class DisputesGoUpTheChainTests
{
    private static readonly DisputesGoUpTheChain Rule = new("up");

    [Fact]
    public void Kept_when_the_next_of_the_chain_decides()
    {
        var judged = Judged(AfterRefusal(Director).On("2026-02-09", Decided(Clerk)));
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);
    }

    [Fact]
    public void Owed_until_one_of_them_decides()
    {
        var duty = Judged(AfterRefusal(Director)).Duties.ShouldHaveSingleItem();
        duty.State.ShouldBe(DutyState.Open);
        duty.OwedTo.Id.ShouldBe("ann-sample");
        duty.What.ShouldBe("have the dispute about R-1 decided by the Town Clerk");
    }

    [Fact]
    public void Broken_when_somebody_decides_whom_the_chain_does_not_name()
    {
        var judged = Judged(AfterRefusal(Director).On("2026-02-09", Decided(Junior)));
        judged.Findings.ShouldHaveSingleItem().Says.ShouldBe("Jo Newcomer decided a dispute that is for the Director or the Town Clerk to decide.");
        judged.Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);
    }

    [Fact]
    public void Broken_when_whoever_refused_decides_on_their_own_refusal()
    {
        Judged(AfterRefusal(Director).On("2026-02-09", Decided(Director))).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Dee Rector decided a dispute at a step of the chain that was passed already.");
    }

    [Fact]
    public void Edge_a_junior_refused_and_the_first_of_the_chain_decides() =>
        Judged(AfterRefusal(Junior).On("2026-02-09", Decided(Director))).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_one_clerk_who_holds_every_post_of_the_chain_may_decide()
    {
        AfterRefusal(Clerk).On("2026-02-09", Decided(Clerk)).Under(Rule, pack: pack => pack with
        {
            Posts = [.. pack.Posts.Select(post => post.Role == "director" ? post with { HeldBy = ["town-clerk"] } : post)],
            Chains = [Up],
        }).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Where_all_of_a_step_must_decide_the_last_of_them_ends_it()
    {
        var both = AfterRefusal(Junior).On("2026-02-09", Decided(Director));
        var chain = new Chain("up", [new(["director", "town-clerk"], true, "decide", false)]);
        both.Under(Rule, pack: pack => pack with { Chains = [chain] }).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);
    }

    [Fact]
    public void A_body_or_somebody_outside_may_be_named()
    {
        var chain = new Chain("up", [new(["planning"], false, "decide", false), new(["monitoring-officer"], false, "decide", true)]);
        AfterRefusal(Clerk).On("2026-02-09", new RequestDetermined(new(DeciderKind.Body, "planning", "Planning Committee"), DisputeOutcome.Refused, null))
            .On("2026-02-16", new RequestDetermined(new(DeciderKind.Outside, "monitoring-officer", "The Monitoring Officer"), DisputeOutcome.Refused, null))
            .Under(Rule, pack: pack => pack with { Chains = [chain] }).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_chair_decides_by_the_office_and_another_member_of_the_body_does_not()
    {
        ByAMember(Cat).Findings.ShouldBeEmpty();
        ByAMember(Cat).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);
        ByAMember(Dan).Findings.ShouldHaveSingleItem().Says.ShouldBe("Cllr Dan Specimen decided a dispute that is for the Chair of Planning to decide.");
        ByAMember(Dan).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);
    }

    [Fact]
    public void Edge_whoever_was_the_chair_once_is_the_chair_no_more() =>
        Judged(ChairedByCat().CouncilOn("2026-02-08", new AppointedToBody("planning", "Planning Committee", Cat, "member")).On("2026-02-09", DecidedBy(Cat)), Chair)
            .Findings.ShouldHaveSingleItem();

    [Fact]
    public void While_a_post_is_empty_whoever_stands_in_decides_and_only_then()
    {
        StoodInFor(AfterRefusal(Junior).On("2026-02-09", Decided(Director))).Findings.ShouldHaveSingleItem();
        var empty = StoodInFor(AfterRefusal(Junior).CouncilOn("2026-02-08", new OfficerLeft(Clerk, null)).On("2026-02-09", Decided(Director)));
        empty.Findings.ShouldBeEmpty();
        empty.Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);
    }

    [Fact]
    public void About_a_report_it_leaves_refusals_alone()
    {
        var report = Given.ARequest().On("2026-02-03", Asked(Ann, RequestKind.ReportAmendment)).On("2026-02-05", Disputed(Ann)).On("2026-02-06", Decided(Junior));
        Judged(report).Findings.ShouldBeEmpty();
        report.Under(Rule with { About = DisputeAbout.Report }, pack: pack => pack with { Chains = [Up] }).Findings.ShouldHaveSingleItem();
        Judged(AfterRefusal(Director).On("2026-02-09", Decided(Junior)), Rule with { About = DisputeAbout.Report }).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = AfterRefusal(Director).On("2026-02-09", Decided(Junior)).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }

    private static readonly Chain Up = new("up", [new(["director"], false, "decide", false), new(["town-clerk"], false, "decide", false)]);

    private static Given<MemberRequest> AfterRefusal(OfficerThen by) => Given.ARequest().On("2026-02-03", Asked(Ann))
        .On("2026-02-05", Refused(RefusalGround.UnreasonableCost, by)).On("2026-02-06", Disputed(Ann));

    private static readonly Chain Chair = new("up", [new(["chair"], false, "decide", false)]);

    private static Judgement ByAMember(MemberThen member) => Judged(ChairedByCat().On("2026-02-09", DecidedBy(member)), Chair);

    private static Given<MemberRequest> ChairedByCat() => AfterRefusal(Clerk)
        .CouncilOn("2026-02-01", new AppointedToBody("planning", "Planning Committee", Cat, "chair"))
        .CouncilOn("2026-02-01", new AppointedToBody("planning", "Planning Committee", Dan, "member"));

    private static RequestDetermined DecidedBy(MemberThen member) => new(new(DeciderKind.Member, member.Id, member.Name), DisputeOutcome.Met, null);

    private static Judgement Judged(Given<MemberRequest> given, Chain chain) => given.Under(Rule, pack: pack => pack with
    {
        Posts = [.. pack.Posts, new("chair", "Chair of Planning", ["chair-of-planning"], null, null)],
        Chains = [chain],
    });

    private static Judgement StoodInFor(Given<MemberRequest> given) => given.Under(Rule, pack: pack => pack with
    {
        Posts = [.. pack.Posts.Select(post => post.Role == "town-clerk" ? post with { StandIn = "director" } : post)],
        Chains = [new("up", [new(["town-clerk"], false, "decide", false)])],
    });

    private static Judgement Judged(Given<MemberRequest> given, DisputesGoUpTheChain? rule = null) =>
        given.Under(rule ?? Rule, pack: pack => pack with { Chains = [Up] });
}
