using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>Faversham 8.3, Uttlesford 9.6.</summary>
public sealed class OfficerIsNotPresentForPartyBusinessTests
{
    private static readonly OfficerIsNotPresentForPartyBusiness Rule = new();
    private static readonly GroupMeetingAttended PresentForIt =
        Attended(Labour, Clerk) with { PartyBusinessDiscussed = true, OfficerPresentForPartyBusiness = true };

    [Fact]
    public void Kept_when_no_officer_was_in_the_room_for_it() =>
        Given.AMatter().On("2026-02-03", PresentForIt with { OfficerPresentForPartyBusiness = false }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_an_officer_was()
    {
        var found = Given.AMatter().On("2026-02-03", PresentForIt).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("labour");
        found.Says.ShouldBe("Party business was discussed at a meeting of Labour while an officer was present.");
        found.Evidence.Select(entry => entry.Version).ShouldBe([2]);
    }

    [Fact]
    public void Edge_several_officers_at_one_meeting_are_one_finding() =>
        Given.AMatter().On("2026-02-03", PresentForIt with { Officers = [Clerk, Director] }).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void An_exempt_officer_may_be_present() =>
        Given.AMatter()
            .On("2026-02-03", PresentForIt with { Officers = [Assistant] })
            .Under(Rule with { Exempt = ["political-assistant"] }).Findings.ShouldBeEmpty();

    [Fact]
    public void Which_officer_it_was_is_a_question_where_only_some_are_exempt()
    {
        var found = OneOfTwoIsExempt().Under(Rule with { Exempt = ["political-assistant"] }).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldBe("Party business was discussed at a meeting of Labour while an officer was present; was it Robin Example?");
    }

    [Theory]
    [InlineData(true, FindingKind.Question)]
    [InlineData(false, FindingKind.Breach)]
    public void The_answer_settles_the_question(bool kept, FindingKind kind)
    {
        var found = OneOfTwoIsExempt()
            .On("2026-02-05", Answered(2, kept))
            .Under(Rule with { Exempt = ["political-assistant"] }).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(kind);
        found.SettledBy.ShouldNotBeNull().Version.ShouldBe(3);
    }

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() => Given.AMatter().On("2026-02-03", PresentForIt).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Matter> OneOfTwoIsExempt() => Given.AMatter().On("2026-02-03", PresentForIt with { Officers = [Clerk, Assistant] });
}
