using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Records;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Uttlesford 8.3, Stotfold Officers ¶6.</summary>
public sealed class NobodyIsVictimisedForAdviceTests
{
    private static readonly NobodyIsVictimisedForAdvice Rule = new();

    [Fact]
    public void Kept_when_something_else_is_reported() =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.UnreasonableRequest, Ann)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_question_when_it_is_reported()
    {
        var found = Given.ARequest().On("2026-02-03", Did(ConductKind.Victimisation, Ann, Director)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldBe("It is alleged that Cllr Ann Sample treated Dee Rector badly for their advice; was that so?");
        found.Subject.ShouldBe("ann-sample");
    }

    [Fact]
    public void Edge_an_answer_makes_it_a_breach_or_ends_it()
    {
        var alleged = Given.ARequest().On("2026-02-03", Did(ConductKind.Victimisation, Ann));
        alleged.On("2026-02-10", new RuleQuestionAnswered("1.1", null, 1, false, "Two witnesses say so.", null)).Under(Rule).Findings.ShouldHaveSingleItem()
            .Kind.ShouldBe(FindingKind.Breach);
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Given.ARequest().On("2026-02-03", Did(ConductKind.Victimisation, Ann)).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }
}
