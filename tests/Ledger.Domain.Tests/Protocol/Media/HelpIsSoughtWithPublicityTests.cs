using Ledger.Domain.Media;
using Ledger.Domain.Protocol.Media;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.MediaTelling;

namespace Ledger.Domain.Tests.Protocol.Media;

/// <summary>Faversham 11.5(c), county PUBLICITY ¶4.</summary>
public sealed class HelpIsSoughtWithPublicityTests
{
    private static readonly HelpIsSoughtWithPublicity Rule = new(["town-clerk"]);

    [Fact]
    public void Kept_when_help_was_sought_first() =>
        Given.ADealing().On("2026-02-01", Sought(Ann, Clerk)).On("2026-02-02", Drafted(wishedBy: Ann)).On("2026-02-03", Issued()).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_it_went_out_without() =>
        Unhelped().Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("A release that Cllr Ann Sample wished for went out without help of the Town Clerk.");

    [Fact]
    public void Broken_when_another_officer_was_asked() =>
        Unhelped().On("2026-02-01", Sought(Ann, Director)).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Edge_nothing_has_gone_out_yet() =>
        Given.ADealing().On("2026-02-02", Drafted(wishedBy: Ann)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_no_member_wished_for_it() =>
        Given.ADealing().On("2026-02-02", Drafted()).On("2026-02-03", Issued()).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_party_statement_is_excepted_where_the_clause_says_so()
    {
        var statement = Given.ADealing().On("2026-02-02", Drafted(wishedBy: Ann) with { PartyStatement = true }).On("2026-02-03", Issued());
        statement.Under(Rule).Findings.ShouldBeEmpty();
        statement.Under(Rule with { ExceptPartyStatements = false }).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Answers_count_where_the_clause_says_so()
    {
        var answered = Given.ADealing().On("2026-02-03", Spoke(AnnWrites));
        answered.Under(Rule).Findings.ShouldBeEmpty();
        answered.Under(Rule with { ResponsesToo = true }).Findings.ShouldHaveSingleItem().Says.ShouldBe("Cllr Ann Sample spoke to The Exampleton Echo without advice of the Town Clerk.");
        answered.On("2026-02-02", Sought(Ann, Clerk)).Under(Rule with { ResponsesToo = true }).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Unhelped().UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<MediaDealing> Unhelped() => Given.ADealing().On("2026-02-02", Drafted(wishedBy: Ann)).On("2026-02-03", Issued());
}
