using Ledger.Host.Imports.Rosters;
using NodaTime;
using Shouldly;
using Xunit;
using static Ledger.Host.Tests.Imports.Rosters.Roster;

namespace Ledger.Host.Tests.Imports.Rosters;

public class ReadingModernGovRosters
{
    [Fact]
    public void a_councillor_has_number_name_group_ward_addresses_posts_and_terms()
    {
        var roster = ModernGov(("Upper &amp; Lower Hill", [Councillor(
            "17", "Councillor Ann Sample", "LABOUR", "ann@home.example Ann.Sample@council.example", "Deputy Leader of the Council",
            "<termsofoffice><termofoffice><startdate>07/05/2021</startdate><enddate>unspecified</enddate></termofoffice></termsofoffice>"),
            Councillor("18", "Councillor Bob Example", "LABOUR", "bob.example@council.example")]));
        var member = roster.Members[0];
        (member.SourceId, member.Id, member.Party, member.Group?.Name, member.Ward?.Slug, member.KeyPosts)
            .ShouldBe(("17", "ann-sample", "LABOUR", "Labour", "upper-and-lower-hill", "Deputy Leader of the Council"));
        member.Emails.ShouldBe(["ann.sample@council.example", "ann@home.example"]);
        member.Terms.ShouldBe([new TermOfOffice(new LocalDate(2021, 5, 7), null)]);
        roster.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void a_ward_without_councillors_is_a_ward() => ModernGov(("Hill", []), ("Vale", [Councillor("1", "Ann Sample", "Green")])).Wards.Select(ward => ward.Name).ShouldBe(["Hill", "Vale"]);

    [Fact]
    public void a_count_that_is_not_the_number_listed_is_said()
    {
        var wrong = System.Text.Encoding.UTF8.GetString(Xml(("Hill", [Councillor("1", "Ann Sample", "Green")]))).Replace("> 1<", "> 3<", StringComparison.Ordinal);
        Read(System.Text.Encoding.UTF8.GetBytes(wrong), "roster.xml").OnlyProblem().ShouldBe("roster.xml, ward Hill: it says 3 councillors and lists 1; those listed were taken.");
    }

    [Fact]
    public void a_term_that_ends_before_it_starts_is_left_out()
    {
        var roster = ModernGov(("Hill", [Councillor("1", "Ann Sample", "Green", terms: "<termofoffice><startdate>07/05/2021</startdate><enddate>02/05/2019</enddate></termofoffice>")]));
        roster.Members[0].Terms.ShouldBeEmpty();
        roster.OnlyProblem().ShouldBe("roster.xml, ward Hill, councillor 1: a term of office runs from “07/05/2021” to “02/05/2019”, which are not dates in order; that term was left out.");
    }

    [Theory]
    [InlineData("Leader of the Council and Labour Group", GroupOffice.Leader)]
    [InlineData("Leader of the Council; Leader of the Labour Group", GroupOffice.Leader)]
    [InlineData("Deputy Leader of the Labour Group", GroupOffice.DeputyLeader)]
    [InlineData("Deputy Leader of the Council and Leader of the Labour Group", GroupOffice.Leader)]
    [InlineData("Joint Leader of the Labour Group", GroupOffice.Leader)]
    [InlineData("Labour Group Leader", GroupOffice.Leader)]
    [InlineData("Group Leader", GroupOffice.Leader)]
    [InlineData("Deputy Group Leader", GroupOffice.DeputyLeader)]
    [InlineData("Leader of the Council", GroupOffice.None)]
    [InlineData("Chair of the Working Group on Play", GroupOffice.None)]
    public void the_words_of_a_post_tell_who_leads_a_group(string posts, GroupOffice office) =>
        ModernGov(("Hill", [Councillor("1", "Ann Sample", "Labour Party", posts: posts)])).Members[0].GroupOffice.ShouldBe(office);

    [Fact]
    public void the_leader_of_a_group_that_the_file_does_not_show_is_a_problem_and_not_a_guess()
    {
        var roster = ModernGov(("Hill", [Councillor("1", "Ann Sample", "Hill First", posts: "Leader of the Independent Group")]));
        (roster.Members[0].GroupOffice, roster.Members[0].Group?.Name).ShouldBe((GroupOffice.None, "Hill First"));
        roster.OnlyProblem().ShouldContain("Ann Sample is “Leader of the Independent Group”, and the file puts them in Hill First");
    }
}
