using Ledger.Domain.Access;
using Ledger.Domain.Protocol.Access;
using static Ledger.Domain.Tests.AccessTelling;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Access;

/// <summary>County ACCESS ¶8.</summary>
public sealed class AnotherGroupsPapersAreNotSeenTests
{
    private static readonly AnotherGroupsPapersAreNotSeen Rule = new();

    [Fact]
    public void Broken_when_a_member_of_another_group_sees_them() =>
        Asked(AsksFor(Dan) with { Group = LabourGroup }).On("2026-02-03", Grants(Clerk)).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Dan Specimen was given access to internal papers of Labour, to which they do not belong.");

    [Fact]
    public void Kept_when_they_are_refused() =>
        Asked(AsksFor(Dan) with { Group = LabourGroup }).On("2026-02-03", Refuses(Clerk, AccessGround.AnotherGroupsPapers)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_the_groups_own_member_sees_them() =>
        Asked(AsksFor(Ann) with { Group = LabourGroup }).On("2026-02-03", Grants(Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_a_member_in_no_group_belongs_to_none() =>
        Asked(AsksFor(Guy) with { Group = LabourGroup }).On("2026-02-03", Grants(Clerk)).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Asked(AsksFor(Dan) with { Group = LabourGroup }).On("2026-02-03", Grants(Clerk)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();
}
