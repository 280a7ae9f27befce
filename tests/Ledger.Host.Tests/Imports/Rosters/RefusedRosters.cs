using System.Text;
using Ledger.Host.Imports.Rosters;
using Shouldly;
using Xunit;
using static Ledger.Host.Tests.Imports.Rosters.Roster;

namespace Ledger.Host.Tests.Imports.Rosters;

public class RefusedRosters
{
    [Theory]
    [InlineData("", "It is empty; export the roster again.")]
    [InlineData("  \r\n \t ", "It is empty; export the roster again.")]
    [InlineData("Ann Sample,Green,Hill\r\nBob Example,Labour,Vale", "Its first row does not name a Name column; the first row must hold the headings Name, Party, Ward and Email, in any order.")]
    [InlineData("Name,Councillor,Ward\r\nAnn,Sample,Hill", "Its first row has 2 columns that could be the name: Name, Councillor; keep one of them.")]
    [InlineData("Name,Ward", "It names no councillor; check that it is the right file.")]
    [InlineData("Name,Ward\r\n,Hill", "None of its rows could be taken; the first: line 2: there is no name; the row was left out.")]
    [InlineData("Name,Ward\r\n\"Ann Sample,Hill\r\nBob Example,Vale", "The quotation mark opened at line 2 is never closed, so the rows after it cannot be told apart; close it and import again.")]
    [InlineData("{\"name\":\"Ann\"}", "It is neither ModernGov's XML nor CSV; export the roster in one of the two.")]
    [InlineData("%PDF-1.7", "It is neither ModernGov's XML nor CSV; export the roster in one of the two.")]
    [InlineData("PK\u0003\u0004", "It is a spreadsheet workbook; save it as CSV and import that.")]
    [InlineData("<!DOCTYPE html><html><body>Gone</body></html>", "It is a web page, not the councillors' data; fetch GetCouncillorsByWard again, with https, and import what it answers.")]
    [InlineData("<people><person/></people>", "It is XML, but its first element is <people>, not <councillorsbyward>; fetch GetCouncillorsByWard and import what it answers.")]
    [InlineData("<councillorsbyward><wards>\n<ward></wards>", "Its XML is broken at line 2, so nothing was read; fetch GetCouncillorsByWard again.")]
    [InlineData("<councillorsbyward><wards/></councillorsbyward>", "It names no councillor; check that it is the right file.")]
    [InlineData("<councillorsbyward>&#0;</councillorsbyward>", "Its XML is broken at line 1, so nothing was read; fetch GetCouncillorsByWard again.")]
    public void a_file_that_cannot_be_used_is_refused_in_one_sentence(string text, string why) => Refusal(text).ShouldBe(why);

    [Theory]
    [InlineData("<!DOCTYPE councillorsbyward SYSTEM 'file:///etc/hostname'><councillorsbyward/>")]
    [InlineData("<!DOCTYPE b [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;'>]><councillorsbyward>&b;</councillorsbyward>")]
    [InlineData("<!DOCTYPE r [<!ENTITY x SYSTEM 'http://localhost:9/x'>]><councillorsbyward>&x;</councillorsbyward>")]
    public void a_document_type_is_refused_before_any_entity_grows_or_fetches(string xml) =>
        Refusal(xml).ShouldBe("It declares a document type (DTD), which could name other files; remove the declaration or fetch GetCouncillorsByWard again.");

    [Fact]
    public void elements_nested_without_end_are_refused() =>
        Refusal("<councillorsbyward>" + string.Concat(Enumerable.Repeat("<a>", 400_000))).ShouldBe("Its elements are nested deeper than 32; fetch GetCouncillorsByWard again.");

    [Fact]
    public void more_than_5_megabytes_is_refused() =>
        Refusal(new byte[(5 * 1024 * 1024) + 1]).ShouldBe("It is larger than 5 MB, which no roster is; check that it is the right file.");

    [Fact]
    public void sixteen_bit_text_without_its_mark_is_refused() =>
        Refusal(Encoding.Unicode.GetBytes("Name,Ward\r\nAnn Sample,Hill")).ShouldBe("It is not plain text; save the roster as CSV in UTF-8 and import that.");

    [Fact]
    public void a_format_that_the_file_is_not_in_is_refused()
    {
        Refusal("Name\r\nAnn"u8.ToArray(), "roster.csv", RosterFormat.ModernGov).ShouldBe("It is CSV, not XML; leave the format out or name the right one.");
        Refusal(Xml(("Hill", [])), "roster.xml", RosterFormat.Csv).ShouldBe("It is XML, not CSV; leave the format out or name the right one.");
    }

    [Fact]
    public void a_path_that_cannot_be_read_is_refused()
    {
        RosterFile.Read(Path.Combine(AppContext.BaseDirectory, "no-such-roster.csv")).ShouldBe(new RosterReading.Refused("no-such-roster.csv", "It cannot be opened; check the path and that you may read it."));
        RosterFile.Read(Path.Combine(AppContext.BaseDirectory)).ShouldBeOfType<RosterReading.Refused>().Why.ShouldBe("It is a folder; name the roster file in it.");
    }
}
