using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>County "Officers Don't • 5".</summary>
public sealed class OneMembersInformationIsNotToldToAnotherTests
{
    private static readonly OneMembersInformationIsNotToldToAnother Rule = new();

    [Fact]
    public void Kept_when_the_member_had_consented() =>
        Given.ARequest().On("2026-02-03", Told(Ann, Cat) with { Consented = true }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_question_when_one_was_told_what_came_from_another()
    {
        var found = Given.ARequest().On("2026-02-03", Told(Ann, Cat)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldBe("Robin Example told Cllr Cat Specimen what came from Cllr Ann Sample; was that improper?");
        found.Subject.ShouldBe("robin-example");
    }

    [Fact]
    public void Edge_each_member_told_is_a_question_of_its_own() =>
        Given.ARequest().On("2026-02-03", Told(Ann, Cat)).On("2026-02-03", Told(Ann, Dan)).Under(Rule).Findings.Length.ShouldBe(2);

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Given.ARequest().On("2026-02-03", Told(Ann, Cat)).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }
}
