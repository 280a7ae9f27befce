using Ledger.Domain.Access;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Access;
using static Ledger.Domain.Tests.AccessTelling;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Access;

/// <summary>Faversham 10.7, Uttlesford code 4, county ACCESS ¶4 and ¶12.</summary>
public sealed class ConfidencesAreNotPassedOnTests
{
    private static readonly ConfidencesAreNotPassedOn Rule = new([OnwardAuthority.Consent, OnwardAuthority.Law]);

    [Theory]
    [InlineData(OnwardAuthority.None, "Cllr Dan Specimen passed a confidence on without any authority.")]
    [InlineData(OnwardAuthority.PublicInterest, "Cllr Dan Specimen passed a confidence on in the public interest, which is no authority under the clause.")]
    [InlineData(OnwardAuthority.LegalAdvice, "Cllr Dan Specimen passed a confidence on for legal advice, which is no authority under the clause.")]
    public void Broken_when_it_is_passed_on_without_an_authority_that_the_clause_allows(OnwardAuthority authority, string says) =>
        Told().On("2026-02-03", Passed(Party(Dan), authority)).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe(says);

    [Theory]
    [InlineData(OnwardAuthority.Consent)]
    [InlineData(OnwardAuthority.Law)]
    [InlineData(OnwardAuthority.MadePublic)]
    public void Kept_on_an_authority_that_the_clause_allows_and_once_it_is_public(OnwardAuthority authority) =>
        Told().On("2026-02-03", Passed(Party(Dan), authority)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_consent_counts_only_where_the_clause_allows_it() =>
        Told().On("2026-02-03", Passed(Party(Dan), OnwardAuthority.Consent)).Under(Rule with { On = [OnwardAuthority.Law] }).Findings.ShouldHaveSingleItem()
            .Says.ShouldEndWith("by consent, which is not enough under the clause.");

    [Fact]
    public void Edge_for_legal_advice_the_adviser_must_have_agreed_to_tell_nobody()
    {
        var rule = Rule with { On = [OnwardAuthority.LegalAdvice] };
        Told().On("2026-02-03", Passed(Party(Dan), OnwardAuthority.LegalAdvice, kept: true)).Under(rule).Findings.ShouldBeEmpty();
        Told().On("2026-02-03", Passed(Party(Dan), OnwardAuthority.LegalAdvice)).Under(rule).Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Breach);
    }

    [Fact]
    public void A_question_whether_it_was_in_the_public_interest() =>
        Told().On("2026-02-03", Passed(Party(Dan), OnwardAuthority.PublicInterest)).Under(Rule with { On = [OnwardAuthority.PublicInterest] })
            .Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Question);

    [Fact]
    public void Edge_what_is_no_confidence_may_be_passed_on() =>
        Asked(AsksFor(Dan)).On("2026-02-03", Passed(Party(Dan), OnwardAuthority.None, confidential: false)).Under(Rule).Findings.ShouldBeEmpty();

    [Theory]
    [InlineData(WhoIsBound.Anyone, 2)]
    [InlineData(WhoIsBound.Member, 1)]
    [InlineData(WhoIsBound.Officer, 1)]
    public void The_clause_says_whom_it_binds(WhoIsBound by, int found) =>
        Told().On("2026-02-03", Passed(Party(Dan), OnwardAuthority.None)).On("2026-02-04", Passed(Party(Clerk), OnwardAuthority.None))
            .On("2026-02-05", Passed(MonitoringOfficer, OnwardAuthority.None)).Under(Rule with { By = by }).Findings.Length.ShouldBe(found);

    [Theory]
    [InlineData("appointment", 1)]
    [InlineData(null, 0)]
    public void The_clause_may_be_about_certain_confidences(string? category, int found) =>
        Told(category).On("2026-02-03", Passed(Party(Dan), OnwardAuthority.None)).Under(Rule with { Categories = ["Appointment"] }).Findings.Length.ShouldBe(found);

    [Fact]
    public void The_clause_may_be_about_what_was_told_in_confidence_or_about_the_rest()
    {
        var told = Told().On("2026-02-03", Passed(Party(Dan), OnwardAuthority.None));
        told.Under(Rule with { ToldInConfidence = true }).Findings.ShouldHaveSingleItem();
        told.Under(Rule with { ToldInConfidence = false }).Findings.ShouldBeEmpty();
        Asked(AsksFor(Dan)).On("2026-02-03", Passed(Party(Dan), OnwardAuthority.None)).Under(Rule with { ToldInConfidence = false }).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Told().On("2026-02-03", Passed(Party(Dan), OnwardAuthority.None)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<DocumentAccess> Told(string? category = null) =>
        Given.AnAccess().On("2026-02-02", new ConfidenceGiven("D-1", Party(Dan), "Who applied", category, null));
}
