using Ledger.Domain.Protocol;
using Ledger.Host.Commands;
using Ledger.Host.Packs;
using NodaTime;

namespace Ledger.Host.Tests.Packs;

/// <summary>The packs that come with the ledger.</summary>
public sealed class FivePacksTests
{
    public static TheoryData<string> Files => [.. PackShelf.Files().Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_pack_reads_and_checks_clean(string file) =>
        PackCheck.Of(PackShelf.Files().Single(one => one.Name == file)).Select(problem => problem.ToString()).ShouldBeEmpty();

    [Fact]
    public void There_are_five() =>
        PackShelf.All.Select(pack => pack.ToString()).ShouldBe(["county@undated", "faversham@2023-05", "hailsham@undated", "stotfold@2024-12", "uttlesford@2023-03"]);

    [Fact]
    public void A_pack_is_found_by_its_id_and_by_its_version()
    {
        PackShelf.Get("stotfold").ShouldBeSameAs(PackShelf.Get("stotfold@2024-12"));
        PackShelf.Find("stotfold@2020").ShouldBeNull();
    }

    [Fact]
    public void A_name_that_the_shelf_does_not_have_is_answered_with_those_it_has() =>
        Should.Throw<UnusableInputException>(() => PackShelf.Get("nowhere")).Message.ShouldBe(
            "There is no protocol pack “nowhere”. Use one of county, faversham, hailsham, stotfold, uttlesford.");

    [Fact]
    public void Every_rule_that_a_pack_names_exists() =>
        PackShelf.Files().SelectMany(file => file.Pack!.Clauses).Select(clause => clause.Rule).Where(rule => rule != Clause.NoRule).Distinct()
            .Except(RuleBook.Rules.Keys).ShouldBeEmpty();

    [Fact]
    public void Each_pack_shows_its_standing_and_the_dates_its_text_gives()
    {
        PackShelf.All.Select(pack => (pack.Id, pack.Status, pack.Standing)).ShouldBe(
        [
            ("county", PackStatus.Adopted, Standing.Binding), ("faversham", PackStatus.Draft, Standing.Draft), ("hailsham", PackStatus.Adopted, Standing.Guidance),
            ("stotfold", PackStatus.Adopted, Standing.Guidance), ("uttlesford", PackStatus.Adopted, Standing.Binding),
        ]);
        PackShelf.All.Where(pack => pack.Adopted is not null).ShouldHaveSingleItem().Adopted.ShouldBe(new LocalDate(2023, 3, 2));
    }

    [Fact]
    public void Promptly_is_a_clock_without_a_number() =>
        Clauses("uttlesford", "5.2").ShouldHaveSingleItem().Clock.ShouldBe(new Clock("promptly"));

    [Fact]
    public void The_limits_that_the_texts_state_are_the_28_days_of_the_registers() =>
        PackShelf.All.SelectMany(pack => pack.Clauses.Where(clause => clause.Clock?.Count is not null).Select(clause => $"{pack.Id} {clause.Ref}: {clause.Clock!.Count} {clause.Clock.Unit}"))
            .ShouldBe(
            [
                "uttlesford code 9 guidance: 27 CalendarDays", "uttlesford code 10 ¶2: 28 CalendarDays", "uttlesford appendix B ¶1: 28 CalendarDays",
                "uttlesford appendix B 1: 28 CalendarDays",
            ]);

    // The law's 28 days begin with the day itself (Localism Act 2011, section 30); the code's run from it.
    [Fact]
    public void Only_the_laws_limit_rests_on_the_law() =>
        PackShelf.All.SelectMany(pack => pack.Clauses).Where(clause => clause.Basis is Basis.Law).ShouldHaveSingleItem().Ref.ShouldBe("code 9 guidance");

    [Fact]
    public void Faversham_says_that_it_gives_no_route_about_the_town_clerk()
    {
        var pack = PackShelf.Find("faversham")!;
        pack.Notes.ShouldContain(note => note.Contains("no route for a concern about the Town Clerk"));
        pack.Chains.Select(chain => chain.Id).ShouldBe(["dispute-over-access", "concern-about-an-officer", "concern-about-a-member"]);
    }

    [Fact]
    public void Henhams_clerk_holds_the_posts_that_a_parish_does_not_have() =>
        PackShelf.Find("uttlesford")!.RolesOf("parish-clerk").ShouldContain("chief-executive");

    [Fact]
    public void A_councillor_stands_in_for_stotfolds_clerk() =>
        PackShelf.Find("stotfold")!.Posts.Single(post => post.Role == "town-clerk").StandIn.ShouldBe("acting-councillor");

    [Theory]
    [InlineData("faversham", "8.2", "8.14")]
    [InlineData("faversham", "8.3", "8.1")]
    [InlineData("stotfold", "Procedure for Officers ¶2", "Procedure for Councillors ¶1")]
    [InlineData("county", "POLITICAL ¶1", "¶4")]
    public void Clauses_that_pull_apart_are_noted_and_not_resolved(string pack, string reference, string with) =>
        Clauses(pack, reference).ShouldContain(clause => clause.Note != null && clause.Note.Contains(with));

    private static IEnumerable<Clause> Clauses(string pack, string reference) => PackShelf.Find(pack)!.Clauses.Where(clause => clause.Ref == reference);
}
