using System.Text;
using Shouldly;
using Xunit;

namespace Ledger.Host.Tests.Imports.Rosters;

public class ReadingCsvRosters
{
    [Fact]
    public void columns_are_found_by_their_headings_in_any_order()
    {
        var roster = Roster.Csv("E-mail address;Division;Councillor;Political party", "ann.sample@council.example;North Hill;Cllr Ann Sample;Green Party");
        var member = roster.Members.ShouldHaveSingleItem();
        (member.Id, member.FullName, member.Name, member.Group?.Slug, member.Ward?.Name).ShouldBe(("ann-sample", "Cllr Ann Sample", "Ann Sample", "green", "North Hill"));
        member.Emails.ShouldBe(["ann.sample@council.example"]);
        roster.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void a_name_may_stand_in_three_columns() =>
        Roster.Csv("Title,First name,Surname,Ward", "Cllr,Ann,Sample,Hill").Members.ShouldHaveSingleItem().FullName.ShouldBe("Cllr Ann Sample");

    [Fact]
    public void a_group_column_goes_before_the_party_column()
    {
        var member = Roster.Csv("Name,Party,Group", "Ann Sample,Independent,Hill Residents' Group", "Bob Example,Labour,").Members;
        (member[0].Party, member[0].Group?.Slug).ShouldBe(("Independent", "hill-residents"));
        (member[1].Party, member[1].Group).ShouldBe(("Labour", null));
    }

    [Fact]
    public void a_column_that_is_not_used_is_named() =>
        Roster.Csv("Name,Party,Ward,Email,Shoe size", "Ann Sample,Green,Hill,a.sample@council.example,5").Notes.ShouldContain("Not used: the column Shoe size.");

    [Fact]
    public void a_councillors_number_comes_from_its_column_or_from_the_modern_gov_page()
    {
        Roster.Csv("Name,Councillor ID", "Ann Sample,17").Members[0].SourceId.ShouldBe("17");
        Roster.Csv("Name,Page", "Ann Sample,https://democracy.council.example/mgUserInfo.aspx?UID=42").Members[0].SourceId.ShouldBe("42");
    }

    [Theory]
    [InlineData("utf-8", "The file is UTF-8")]
    [InlineData("utf-16", "The file has a byte order mark")]
    public void a_byte_order_mark_is_heeded(string encoding, string because)
    {
        var written = Encoding.GetEncoding(encoding);
        Roster.Read([.. written.GetPreamble(), .. written.GetBytes("Name,Ward\nSiân Sample,Môn\n")], "roster.csv").Members[0].Id.ShouldBe("sian-sample", because);
    }

    [Fact]
    public void windows_1252_is_read_and_said()
    {
        var roster = Roster.Read(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("Name,Ward\nZoë O’Sample,Hill\n"), "roster.csv");
        roster.Members[0].FullName.ShouldBe("Zoë O’Sample");
        roster.Notes.ShouldContain("The file is not UTF-8; it was read as Windows-1252, so look at the accents in names.");
    }

    [Fact]
    public void a_line_break_inside_quotation_marks_stays_in_its_cell()
    {
        var roster = Roster.Csv("Name,Ward,Role", "Ann Sample,Hill,\"Leader of the Council\nChair of Planning\"", "Bob Example,Vale,");
        roster.Members.Select(member => member.Where).ShouldBe(["line 2", "line 4"]);
        roster.Members[0].KeyPosts.ShouldBe("Leader of the Council Chair of Planning");
    }

    [Fact]
    public void empty_lines_are_passed_over() =>
        Roster.Csv("Name,Ward", "", "Ann Sample,Hill", ",", "Bob Example,Hill").Members.Count.ShouldBe(2);

    [Fact]
    public void a_row_with_more_cells_than_headings_is_left_out_because_its_cells_may_have_slipped()
    {
        var roster = Roster.Csv("Name,Ward,Email", "Ann Sample,Hill,Upper,ann.sample@council.example", "Bob Example,Vale,bob.example@council.example");
        roster.Members.ShouldHaveSingleItem().Id.ShouldBe("bob-example");
        roster.OnlyProblem().ShouldStartWith("roster.csv, line 2: there are 4 cells under 3 headings");
    }

    [Fact]
    public void missing_columns_are_said_once_for_the_whole_file()
    {
        var roster = Roster.Csv("Name", "Ann Sample", "Bob Example");
        roster.Problems.ShouldBeEmpty();
        roster.Notes.ShouldBe(
        [
            "There is no ward column, so no member has a ward.",
            "There is no email column, so no member has an address.",
            "There is no party column, so no member is in a group.",
            "2 of 2 members have no e-mail address of their own in this file, so their mail can be told only by name.",
        ]);
    }
}
