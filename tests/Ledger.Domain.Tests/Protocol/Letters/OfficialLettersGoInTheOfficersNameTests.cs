using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Letters;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Letters;

/// <summary>Faversham 12.2 and 12.3, Uttlesford 5.8, county Correspondence ¶2, Stotfold CORRESPONDENCE ¶3.</summary>
public sealed class OfficialLettersGoInTheOfficersNameTests
{
    private static readonly OfficialLettersGoInTheOfficersName Rule = new();

    [Fact]
    public void Kept_in_an_officers_name()
    {
        Official(ClerkWrites).Under(Rule).Findings.ShouldBeEmpty();
        Official(AnnWrites).On("2026-02-02", Named(ClerkWrites)).Under(Rule).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Broken_in_a_members_name()
    {
        var found = Official(ClerkWrites).On("2026-02-02", Named(AnnWrites)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("ann-sample");
        found.Says.ShouldBe("An official letter went out in the name of Cllr Ann Sample, a member.");
        found.Evidence.Select(entry => entry.Version).ShouldBe([1, 2]);
    }

    [Fact]
    public void Broken_in_the_name_of_the_member_who_wrote_it_where_nobody_stated_another() => Official(AnnWrites).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Edge_a_letter_that_speaks_for_the_council_is_official_whatever_its_kind() =>
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, Resident)).On("2026-02-02", Named(AnnWrites)).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void A_letter_that_speaks_for_a_member_or_a_ward_is_not_official() =>
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, Resident)).On("2026-02-02", Named(AnnWrites) with { OnBehalfOf = OnBehalf.Ward }).Under(Rule)
            .Findings.ShouldBeEmpty();

    [Fact]
    public void An_exception_that_the_clause_names_is_in_order() =>
        Official(AnnWrites).On("2026-02-02", Named(AnnWrites) with { Exception = "Representation-to-minister" })
            .Under(Rule with { Exceptions = ["representation-to-minister"] }).Findings.ShouldBeEmpty();

    [Fact]
    public void Another_exception_is_a_question()
    {
        var found = Official(AnnWrites).On("2026-02-02", Named(AnnWrites) with { Exception = "condolences" })
            .Under(Rule with { Exceptions = ["representation-to-minister"] }).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldEndWith("because of “condolences”; was that exception in order?");
    }

    [Theory]
    [InlineData(true, FindingKind.Question)]
    [InlineData(false, FindingKind.Breach)]
    public void The_question_can_be_answered(bool kept, FindingKind kind)
    {
        var found = Official(AnnWrites).On("2026-02-02", Named(AnnWrites) with { Exception = "condolences" }).On("2026-02-05", AnsweredOfLetter(1, kept))
            .Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(kind);
        found.Answer.ShouldBe("The reasons given.");
    }

    [Fact]
    public void Holders_of_an_office_that_the_clause_names_may_write_in_their_own_name()
    {
        var mayor = Rule with { ExceptFor = ["mayor"] };
        Official(AnnWrites).CouncilOn("2025-05-08", new AppointedToBody("council", "Full Council", Ann, "chair")).Under(mayor).Findings.ShouldHaveSingleItem();
        Official(AnnWrites).CouncilOn("2025-05-08", new AppointedToBody("council", "Full Council", Ann, "chair"))
            .Under(mayor, pack: pack => pack with { Posts = [.. pack.Posts, new("mayor", "Mayor", ["chair-of-council"], null, null)] })
            .Findings.ShouldBeEmpty();
        Official(AnnWrites).CouncilOn("2025-05-08", new AppointedToBody("planning", "Planning Committee", Ann, "chair"))
            .Under(Rule with { ExceptFor = ["chair"] }).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_was_elected_mayor_is_mayor()
    {
        var mayor = Rule with { ExceptFor = ["mayor"] };
        Official(GuyWrites).CouncilOn("2025-05-08", new MemberTookOffice(Guy, WayIn.ElectedMayor, null, null, null)).Under(mayor).Findings.ShouldBeEmpty();
        Official(GuyWrites).CouncilOn("2026-05-08", new MemberTookOffice(Guy, WayIn.ElectedMayor, null, null, null)).Under(mayor)
            .Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() => Official(AnnWrites).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Correspondent GuyWrites => Writes(Guy);

    private static SentInNameOf Named(Correspondent name) => new(name, OnBehalf.Council, null);

    private static Given<Letter> Official(Correspondent from) => Given.ALetter().On("2026-02-02", Wrote(from, Resident) with { Kind = LetterKind.Official });
}
