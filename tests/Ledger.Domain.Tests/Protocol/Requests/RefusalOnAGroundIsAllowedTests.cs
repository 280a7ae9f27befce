using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Faversham 3.7, Uttlesford 7.2 • 2, Stotfold Officers ¶5.</summary>
public sealed class RefusalOnAGroundIsAllowedTests
{
    private static readonly RefusalOnAGroundIsAllowed Rule = new([RefusalGround.OutsideTheRole, RefusalGround.LegalReason]);

    [Fact]
    public void Kept_and_explained_when_it_was_outside_the_role()
    {
        var judged = Declined(RequestPurpose.Private, RefusalGround.OutsideTheRole).Under(Rule);
        judged.Findings.ShouldBeEmpty();
        judged.Notes.ShouldHaveSingleItem().Says.ShouldBe("Cllr Ann Sample was refused on a ground that clause 1.1 allows.");
    }

    [Fact]
    public void A_question_when_the_request_was_for_the_role()
    {
        var found = Declined(RequestPurpose.Role, RefusalGround.OutsideTheRole).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldBe("Cllr Ann Sample asked as a member and was refused as if not; was it for the role of a member?");
    }

    [Fact]
    public void Edge_a_legal_reason_says_nothing_of_the_role() =>
        Declined(RequestPurpose.Role, RefusalGround.LegalReason).Under(Rule).Notes.ShouldHaveSingleItem();

    [Fact]
    public void Edge_another_ground_is_not_its_business()
    {
        var judged = Declined(RequestPurpose.Role, RefusalGround.Other).Under(Rule);
        judged.Findings.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Declined(RequestPurpose.Role, RefusalGround.OutsideTheRole).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }

    private static Given<MemberRequest> Declined(RequestPurpose purpose, RefusalGround ground) =>
        Given.ARequest().On("2026-02-03", Asked(Ann, purpose: purpose)).On("2026-02-05", Refused(ground));
}
