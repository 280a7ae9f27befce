using Ledger.Domain.Declarations;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Registers;
using static Ledger.Domain.Tests.DeclarationTelling;

namespace Ledger.Domain.Tests.Protocol.Registers;

/// <summary>County When Acting: Don't • 2.</summary>
public sealed class AppointmentsAreNotInfluencedTests
{
    private static readonly AppointmentsAreNotInfluenced Rule = new();

    [Fact]
    public void Kept_by_taking_part() =>
        Given.ADeclaration().On("2026-02-02", TookPart()).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_question_whether_it_was_improper() =>
        Sought().Under(Rule).Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Question);

    [Fact]
    public void Edge_canvassing_is_another_clause() =>
        Given.ADeclaration().On("2026-02-03", new CandidateCanvassedFor(Ann, "A-1", "Lee Candidate")).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Sought().UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Declaration> Sought() => Given.ADeclaration().On("2026-02-03", new AppointmentInfluenceSought(Ann, "A-1", "A word with the panel"));
}
