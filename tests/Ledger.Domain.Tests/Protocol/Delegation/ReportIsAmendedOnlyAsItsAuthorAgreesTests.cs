using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Delegation;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Delegation;

/// <summary>Uttlesford 8.2.</summary>
public sealed class ReportIsAmendedOnlyAsItsAuthorAgreesTests
{
    private static readonly ReportIsAmendedOnlyAsItsAuthorAgrees Rule = new("dispute-over-a-report");

    [Fact]
    public void Broken_when_it_is_amended_and_the_author_had_not_agreed() =>
        Judge(Asked().On("2026-02-05", new ReportAmendmentMade("RP-1", "AM-1", new(Director.Id, Director.Name)))).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("RP-1 was amended as Cllr Ann Sample asked, and Jo Newcomer, who wrote it, had not agreed.");

    [Fact]
    public void Broken_when_the_author_said_that_it_is_not_their_judgement() =>
        Judge(Asked().On("2026-02-04", Says(false)).On("2026-02-05", new ReportAmendmentMade("RP-1", "AM-1", new(Clerk.Id, Clerk.Name)))).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Kept_when_the_author_agreed_or_amended_it_themselves()
    {
        Judge(Asked().On("2026-02-04", Says(true)).On("2026-02-05", new ReportAmendmentMade("RP-1", "AM-1", new(Clerk.Id, Clerk.Name)))).Findings.ShouldBeEmpty();
        Judge(Asked().On("2026-02-05", new ReportAmendmentMade("RP-1", "AM-1", new(Junior.Id, Junior.Name)))).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Edge_agreed_only_afterwards_it_had_not_been_agreed() =>
        Judge(Asked().On("2026-02-05", new ReportAmendmentMade("RP-1", "AM-1", new(Clerk.Id, Clerk.Name))).On("2026-02-06", Says(true))).Findings.ShouldHaveSingleItem();

    [Fact]
    public void A_question_when_those_named_resolved_it_for_the_amendment()
    {
        var judged = Judge(Asked().On("2026-02-04", Says(false)).On("2026-02-05", Resolved(Director)).On("2026-02-06", new ReportAmendmentMade("RP-1", "AM-1", new(Director.Id, Director.Name))));
        judged.Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Question);
    }

    [Fact]
    public void A_dispute_that_was_referred_is_owed_until_it_is_resolved()
    {
        var referred = Asked().On("2026-02-04", new ReportDisputeReferred("RP-1", "AM-1", Director));
        Judge(referred).Duties.ShouldHaveSingleItem().What.ShouldBe("Have the Director or the Town Clerk resolve the dispute over the amendment AM-1");
        Judge(referred.On("2026-02-05", Resolved(Director))).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);
    }

    [Fact]
    public void Broken_when_somebody_resolves_it_whom_the_chain_does_not_name() =>
        Judge(Asked().On("2026-02-05", Resolved(Assistant))).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Pol Aide resolved the dispute over the amendment AM-1, which is for the Director or the Town Clerk.");

    [Fact]
    public void Edge_without_a_chain_nobody_is_the_wrong_one() => Asked().On("2026-02-05", Resolved(Assistant)).Under(Rule with { Chain = null }).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Asked().On("2026-02-05", new ReportAmendmentMade("RP-1", "AM-1", new(Clerk.Id, Clerk.Name))).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Judgement Judge(Given<Matter> given) =>
        given.Under(Rule, pack: pack => pack with { Chains = [new("dispute-over-a-report", [new(["director", "town-clerk"], false, "decide", false)])] });

    private static Given<Matter> Asked() => Given.AMatter().On("2026-02-03", new ReportAmendmentAsked("RP-1", "AM-1", Junior, Ann, "Leave the costs out."));

    private static ReportAmendmentJudged Says(bool agreed) => new("RP-1", "AM-1", Junior, agreed, null);

    private static ReportDisputeResolved Resolved(OfficerThen by) => new("RP-1", "AM-1", by, true, null);
}
