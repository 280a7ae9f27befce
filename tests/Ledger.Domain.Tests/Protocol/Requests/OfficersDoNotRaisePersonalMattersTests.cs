using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Faversham 4.9, county "Officers Don't • 6", Hailsham 3.1(k), Stotfold, Uttlesford 3.6.</summary>
public sealed class OfficersDoNotRaisePersonalMattersTests
{
    private static readonly OfficersDoNotRaisePersonalMatters Rule = new(UnlessAll: [Circumstance.InOwnTime, Circumstance.ToOwnWardMember]);

    [Fact]
    public void Kept_when_all_that_makes_it_right_is_there() =>
        Raised(Circumstance.InOwnTime, Circumstance.ToOwnWardMember).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_one_of_them_is_missing()
    {
        var found = Raised(Circumstance.InOwnTime).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Jo Newcomer raised a personal matter with Cllr Ann Sample.");
        found.Subject.ShouldBe("jo-newcomer");
    }

    [Fact]
    public void Broken_when_it_is_about_somebody_else()
    {
        var found = Given.ARequest().On("2026-02-03", Did(ConductKind.ColleagueDiscussed, Junior, Ann)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Jo Newcomer raised somebody else's affairs with Cllr Ann Sample.");
    }

    [Fact]
    public void Edge_without_circumstances_nothing_makes_it_right() =>
        Raised(Circumstance.InOwnTime, Circumstance.ToOwnWardMember).Under(new OfficersDoNotRaisePersonalMatters()).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Own_and_Colleagues_and_Competence_say_which_it_is_about()
    {
        Raised().Under(Rule with { Own = false }).Findings.ShouldBeEmpty();
        Given.ARequest().On("2026-02-03", Did(ConductKind.ColleagueDiscussed, Junior, Ann)).Under(Rule with { Colleagues = false }).Findings.ShouldBeEmpty();
        var ranDown = Given.ARequest().On("2026-02-03", Did(ConductKind.CompetenceRunDown, Junior, Ann));
        ranDown.Under(Rule with { Competence = false }).Findings.ShouldBeEmpty();
        ranDown.Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("Jo Newcomer ran down somebody's competence to Cllr Ann Sample.");
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Raised().UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }

    private static Given<MemberRequest> Raised(params Circumstance[] circumstances) =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.PersonalMatterRaised, Junior, Ann) with { Circumstances = circumstances });
}
