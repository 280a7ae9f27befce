using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Faversham 10.1(a) and (b).</summary>
public sealed class ThirdPartiesAreGivenOnlyWhatIsPublicAndLawfulTests
{
    private static readonly ThirdPartiesAreGivenOnlyWhatIsPublicAndLawful Rule = new();

    [Fact]
    public void Kept_when_it_was_both() =>
        Given(true, true).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_it_was_not_public()
    {
        var found = Given(false, true).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Robin Example answered what Cllr Ann Sample had asked for a third party, and it was not public.");
    }

    [Fact]
    public void Broken_when_the_law_forbade_it() =>
        Given(true, false).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldEndWith("and data protection law forbade it.");

    [Fact]
    public void A_question_when_nobody_said() =>
        Given(null, null).Under(Rule).Findings.Select(found => found.Kind).ShouldBe([FindingKind.Question, FindingKind.Question]);

    [Fact]
    public void Edge_for_the_members_own_work_it_does_not_matter() =>
        Tests.Given.ARequest().On("2026-02-03", Asked(Ann)).On("2026-02-04", Answered() with { Public = false, Lawful = false }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_where_all_is_left_open_nothing_was_given() =>
        Tests.Given.ARequest().On("2026-02-03", For()).On("2026-02-04", Answered(Reply(1, AnswerExtent.LeftOpen)) with { Public = false }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Public_and_Lawful_may_be_asked_one_at_a_time()
    {
        Given(false, false).Under(Rule with { Lawful = false }).Findings.ShouldHaveSingleItem().Says.ShouldEndWith("it was not public.");
        Given(false, false).Under(Rule with { Public = false }).Findings.ShouldHaveSingleItem().Says.ShouldEndWith("forbade it.");
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Given(false, false).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }

    private static RequestReceived For() => Asked(Ann) with { OnBehalfOf = "Pat Resident" };

    private static Given<MemberRequest> Given(bool? isPublic, bool? lawful) =>
        Tests.Given.ARequest().On("2026-02-03", For()).On("2026-02-04", Answered() with { Public = isPublic, Lawful = lawful });
}
