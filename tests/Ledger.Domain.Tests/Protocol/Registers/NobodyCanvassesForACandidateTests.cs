using Ledger.Domain.Declarations;
using Ledger.Domain.Protocol.Registers;
using static Ledger.Domain.Tests.DeclarationTelling;

namespace Ledger.Domain.Tests.Protocol.Registers;

/// <summary>Faversham 5.3(b), county When Acting: Don't • 3.</summary>
public sealed class NobodyCanvassesForACandidateTests
{
    private static readonly NobodyCanvassesForACandidate Rule = new();

    [Fact]
    public void Kept_by_taking_part() =>
        Given.ADeclaration().On("2026-02-02", TookPart()).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_by_canvassing() =>
        Canvassed().Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("Cllr Ann Sample canvassed support for a candidate in appointment A-1.");

    [Fact]
    public void Edge_whether_or_not_they_took_part() =>
        Canvassed().On("2026-02-04", TookPart()).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Canvassed().UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Declaration> Canvassed() => Given.ADeclaration().On("2026-02-03", new CandidateCanvassedFor(Ann, "A-1", "Lee Candidate"));
}
