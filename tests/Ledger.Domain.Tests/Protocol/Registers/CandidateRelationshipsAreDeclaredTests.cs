using Ledger.Domain.Declarations;
using Ledger.Domain.Protocol.Registers;
using static Ledger.Domain.Tests.DeclarationTelling;

namespace Ledger.Domain.Tests.Protocol.Registers;

/// <summary>County When Acting: Do • 2.</summary>
public sealed class CandidateRelationshipsAreDeclaredTests
{
    private static readonly CandidateRelationshipsAreDeclared Rule = new();

    [Fact]
    public void Kept_when_declared() =>
        Given.ADeclaration().On("2026-02-02", CandidateIs(Closeness.Family)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_not() =>
        Hidden().Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("Cllr Ann Sample is close to a candidate in appointment A-1 and did not declare it.");

    [Fact]
    public void Edge_once_for_each_candidate() =>
        Hidden().On("2026-02-03", CandidateIs(Closeness.Business, false) with { Candidate = "Sam Candidate" }).Under(Rule).Findings.Length.ShouldBe(2);

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Hidden().UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Declaration> Hidden() => Given.ADeclaration().On("2026-02-02", CandidateIs(Closeness.Family, false));
}
