using Ledger.Domain.Matters;
using Ledger.Domain.Protocol.Access;
using static Ledger.Domain.Tests.AccessTelling;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Access;

/// <summary>County ACCESS ¶3.</summary>
public sealed class PapersForAnyMeetingAreOpenToMembersTests
{
    private static readonly PapersForAnyMeetingAreOpenToMembers Rule = new();

    [Fact]
    public void Broken_when_papers_for_a_meeting_are_refused_to_a_member_who_does_not_sit_on_the_body() =>
        Asked(AsksFor(Dan) with { ForAMeeting = true }).On("2026-02-03", Refuses(Clerk)).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Dan Specimen was refused a document, though it concerns business for a meeting and is not confidential.");

    [Fact]
    public void Kept_when_they_are_granted() => Asked(AsksFor(Dan) with { ForAMeeting = true }).On("2026-02-03", Grants(Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Theory]
    [InlineData(Openness.Confidential)]
    [InlineData(Openness.Exempt)]
    public void Edge_confidential_items_are_excepted(Openness openness) =>
        Asked(AsksFor(Dan) with { ForAMeeting = true, Openness = openness }).On("2026-02-03", Refuses(Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void The_clause_says_what_it_excepts() =>
        Asked(AsksFor(Dan) with { ForAMeeting = true, Openness = Openness.Exempt }).On("2026-02-03", Refuses(Clerk))
            .Under(Rule with { Except = [Openness.Confidential] }).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Edge_papers_for_no_meeting_are_not_its_business() => Asked(AsksFor(Dan)).On("2026-02-03", Refuses(Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Asked(AsksFor(Dan) with { ForAMeeting = true }).On("2026-02-03", Refuses(Clerk)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();
}
