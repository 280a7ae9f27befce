using Ledger.Domain.Declarations;
using Ledger.Domain.Protocol.Registers;
using static Ledger.Domain.Tests.DeclarationTelling;

namespace Ledger.Domain.Tests.Protocol.Registers;

/// <summary>Faversham 5.3(e).</summary>
public sealed class NoCandidateHasInformationTheOthersLackTests
{
    private static readonly NoCandidateHasInformationTheOthersLack Rule = new();

    [Fact]
    public void Kept_when_all_had_it() =>
        Informed(true).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_one_had_it() =>
        Informed(false).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("Cllr Ann Sample gave one candidate in appointment A-1 information that the others lacked.");

    [Fact]
    public void Edge_taking_part_says_nothing() =>
        Given.ADeclaration().On("2026-02-02", TookPart()).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Informed(false).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Declaration> Informed(bool others) => Given.ADeclaration().On("2026-02-03", new CandidateInformed(Ann, "A-1", "Lee Candidate", "The questions", others));
}
