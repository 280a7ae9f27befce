using Ledger.Domain.Declarations;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Registers;
using static Ledger.Domain.Tests.DeclarationTelling;

namespace Ledger.Domain.Tests.Protocol.Registers;

/// <summary>County Officers Don't • 3, PERSONAL RELATIONSHIPS ¶1; Stotfold General Principles ¶2.</summary>
public sealed class MembersAndOfficersAreNotTooCloseTests
{
    private static readonly MembersAndOfficersAreNotTooClose Rule = new();

    [Fact]
    public void Kept_when_none_is_on_record() =>
        Given.ADeclaration().On("2026-02-02", Known(Bob)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_question_once_for_each_officer()
    {
        var found = Given.ADeclaration().On("2026-02-02", Known(Director)).On("2026-02-03", Declared(Director)).On("2026-02-04", Known(Clerk)).Under(Rule).Findings;
        found.Select(one => one.Kind).ShouldBe([FindingKind.Question, FindingKind.Question]);
        found[0].Says.ShouldBe("Cllr Ann Sample and Dee Rector are close; does it confuse their roles, or suggest that one is favoured?");
    }

    [Fact]
    public void Edge_how_says_what_is_meant()
    {
        Given.ADeclaration().On("2026-02-02", Known(Director)).Under(Rule with { How = [Closeness.Friendship] }).Findings.ShouldBeEmpty();
        Given.ADeclaration().On("2026-02-02", Known(Director, Closeness.Friendship)).Under(Rule with { How = [Closeness.Friendship] }).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Given.ADeclaration().On("2026-02-02", Known(Director)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();
}
