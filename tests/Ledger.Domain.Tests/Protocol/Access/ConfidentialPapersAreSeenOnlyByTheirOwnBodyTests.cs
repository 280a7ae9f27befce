using Ledger.Domain.Matters;
using Ledger.Domain.Protocol.Access;
using static Ledger.Domain.Tests.AccessTelling;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Access;

/// <summary>Faversham 10.3(b).</summary>
public sealed class ConfidentialPapersAreSeenOnlyByTheirOwnBodyTests
{
    private static readonly ConfidentialPapersAreSeenOnlyByTheirOwnBody Rule = new();

    [Fact]
    public void Broken_when_exempt_papers_are_given_to_a_member_of_another_body() =>
        Asked(AsksFor(Dan) with { Openness = Openness.Exempt }).On("2026-02-03", Grants(Clerk)).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Dan Specimen was given access to exempt papers of Planning Committee, on which they do not sit.");

    [Fact]
    public void Kept_when_they_are_refused() =>
        Asked(AsksFor(Dan) with { Openness = Openness.Confidential }).On("2026-02-03", Refuses(Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_a_member_of_the_body_sees_them() =>
        Asked(AsksFor(Ann) with { Openness = Openness.Exempt }).On("2026-02-03", Grants(Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_open_papers_are_not_its_business() => Asked(AsksFor(Dan)).On("2026-02-03", Grants(Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void The_clause_says_what_is_kept_from_others() =>
        Asked(AsksFor(Dan) with { Openness = Openness.Exempt }).On("2026-02-03", Grants(Clerk)).Under(Rule with { Of = [Openness.Confidential] }).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Asked(AsksFor(Dan) with { Openness = Openness.Exempt }).On("2026-02-03", Grants(Clerk)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();
}
