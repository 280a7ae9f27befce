using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>Hailsham 2.4, Stotfold Councillors, county "What Members can expect from Officers", Uttlesford 9.2.</summary>
public sealed class MembersAreTreatedEquallyTests
{
    private static readonly MembersAreTreatedEqually Rule = new();

    [Fact]
    public void Kept_when_both_members_are_informed() =>
        AnnWasInformed().On("2026-02-10", Advised(AsSide(Guy), Clerk, "A-2")).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_one_is_refused_without_a_reason_what_another_had()
    {
        var found = AnnWasInformed().On("2026-02-10", Refused()).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("guy-alone");
        found.Says.ShouldBe("Cllr Guy Alone was refused support that Cllr Ann Sample had on the same matter, and no reason was given.");
        found.Evidence.Select(entry => entry.Version).ShouldBe([3, 2]);
        found.SettledBy.ShouldBeNull();
    }

    [Fact]
    public void One_finding_names_all_who_had_it() =>
        AnnWasInformed()
            .On("2026-02-04", Advised(AsSide(Cat), Clerk, "A-2"))
            .On("2026-02-10", Refused())
            .Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldContain("Cllr Ann Sample and Cllr Cat Specimen had");

    [Fact]
    public void Broken_also_between_members_of_one_group() =>
        AnnWasInformed().On("2026-02-10", Refused() with { For = AsSide(Bob) }).Under(Rule).Findings.ShouldHaveSingleItem().Subject.ShouldBe("bob-sample");

    [Fact]
    public void A_question_when_a_reason_was_given()
    {
        var found = AnnWasInformed().On("2026-02-10", Refused(DeclineGround.Confidential)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldBe("Cllr Guy Alone was refused support that Cllr Ann Sample had on the same matter; did the reason given set them apart?");
    }

    [Theory]
    [InlineData(true, FindingKind.Question)]
    [InlineData(false, FindingKind.Breach)]
    public void The_answer_settles_the_question(bool kept, FindingKind kind)
    {
        var found = AnnWasInformed()
            .On("2026-02-10", Refused(DeclineGround.Confidential))
            .On("2026-02-12", Answered(3, kept))
            .Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(kind);
        found.SettledBy.ShouldNotBeNull().Version.ShouldBe(4);
    }

    [Fact]
    public void Support_given_after_the_refusal_mends_it() =>
        AnnWasInformed()
            .On("2026-02-10", Refused())
            .On("2026-02-12", Advised(AsSide(Guy), Clerk, "A-2"))
            .Under(Rule).Findings.ShouldHaveSingleItem().SettledBy.ShouldNotBeNull().Version.ShouldBe(4);

    [Fact]
    public void Support_offered_after_the_refusal_mends_it() =>
        AnnWasInformed()
            .On("2026-02-10", Refused())
            .On("2026-02-12", new GroupSupportOffered([AsSide(Guy)], SupportKind.Information, Clerk, null))
            .Under(Rule).Findings.ShouldHaveSingleItem().SettledBy.ShouldNotBeNull().Version.ShouldBe(4);

    [Fact]
    public void Edge_a_member_who_had_it_already_is_refused_nothing_that_another_had() =>
        AnnWasInformed()
            .On("2026-02-04", Advised(AsSide(Guy), Clerk, "A-2"))
            .On("2026-02-10", Refused())
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_support_of_another_kind_is_not_what_was_refused() =>
        AnnWasInformed().On("2026-02-10", Refused() with { Kind = SupportKind.Report }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_a_report_informs_too() =>
        Given.AMatter()
            .On("2026-02-03", Advised(AsSide(Ann), Clerk, form: AdviceForm.Written))
            .On("2026-02-10", Refused())
            .Under(Rule).Findings.ShouldHaveSingleItem().Subject.ShouldBe("guy-alone");

    [Fact]
    public void Edge_what_a_group_had_is_not_what_a_member_had() =>
        Given.AMatter()
            .On("2026-02-03", Advised(Labour, Clerk))
            .On("2026-02-10", Refused())
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_a_group_refused_is_not_a_member_refused() =>
        AnnWasInformed().On("2026-02-10", Refused() with { For = Conservatives }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_kind_of_support_that_the_clause_is_not_about_is_no_finding() =>
        AnnWasInformed().On("2026-02-10", Refused()).Under(Rule with { Kinds = [SupportKind.Briefing] }).Findings.ShouldBeEmpty();

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() =>
        AnnWasInformed().On("2026-02-10", Refused()).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Matter> AnnWasInformed() => Given.AMatter().On("2026-02-03", Advised(AsSide(Ann), Clerk));

    private static GroupSupportDeclined Refused(DeclineGround ground = DeclineGround.NoneGiven) =>
        Declined(AsSide(Guy), ground, kind: SupportKind.Information);
}
