using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Uttlesford 3.6, county EMPLOYMENT ¶7, Hailsham 3.1(l), Stotfold.</summary>
public sealed class OfficersDoNotLobbyMembersTests
{
    private static readonly OfficersDoNotLobbyMembers Rule = new();

    [Fact]
    public void Kept_when_something_else_is_reported() =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.PersonalMatterRaised, Junior, Ann)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_an_officer_lobbied()
    {
        var found = Given.ARequest().On("2026-02-03", Did(ConductKind.Lobbying, Junior, Ann)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Jo Newcomer lobbied Cllr Ann Sample.");
        found.Subject.ShouldBe("jo-newcomer");
    }

    [Fact]
    public void Edge_where_only_the_improper_is_forbidden_it_is_a_question()
    {
        var found = Given.ARequest().On("2026-02-03", Did(ConductKind.Lobbying, Junior, Ann)).Under(Rule with { Improperly = true }).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldBe("Jo Newcomer lobbied Cllr Ann Sample; was that for the officer's own ends, or otherwise improper?");
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Given.ARequest().On("2026-02-03", Did(ConductKind.Lobbying, Junior, Ann)).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }
}
