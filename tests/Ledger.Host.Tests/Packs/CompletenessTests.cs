using System.Text.RegularExpressions;
using Ledger.Host.Packs;

namespace Ledger.Host.Tests.Packs;

/// <summary>Each pack is the whole of its protocol: every clause of the published text, in its order, and nothing besides.</summary>
public sealed partial class CompletenessTests
{
    [Fact]
    public void Faversham_has_every_printed_number_and_letter_in_order() =>
        RefsOf("faversham").ShouldBe(["INTRODUCTION ¶1", .. PrintedNumbers.Of(Sources.Faversham)]);

    [Fact]
    public void Hailsham_has_every_printed_number_and_letter_in_order() =>
        RefsOf("hailsham").ShouldBe(PrintedNumbers.Of(Sources.Hailsham));

    [Fact]
    public void The_county_has_every_paragraph_item_and_cell_in_order() =>
        RefsOf("county").ShouldBe(KnownHeadings.County.RefsOf(Sources.County));

    [Fact]
    public void Stotfold_has_every_paragraph_and_item_in_order() =>
        RefsOf("stotfold").ShouldBe(KnownHeadings.Stotfold.RefsOf(Sources.Stotfold));

    [Theory]
    [InlineData("Working Relationships", 3)]
    [InlineData("Familiarity", 4)]
    [InlineData("Communication", 5)]
    [InlineData("Involvement of ward councillors", 6)]
    [InlineData("Requests for factual information", 7)]
    [InlineData("Officers’ reports and advice", 8)]
    [InlineData("Officer advice to members and party groups", 9)]
    [InlineData("Constructive criticism & redress", 10)]
    [InlineData("Officers’ advice on declarations of interest", 11)]
    [InlineData("Officer decisions taken under delegated powers", 12)]
    [InlineData("Media Liaison", 13)]
    [InlineData("Unresolved issues and amendments to this protocol", 14)]
    public void Uttlesford_has_every_bullet_of_a_section(string title, int number)
    {
        var bullets = Regex.Count(UttlesfordSection(title), @"^  • ", RegexOptions.Multiline);
        RefsOf("uttlesford").Where(reference => Regex.IsMatch(reference, $@"^{number}\.\d+$"))
            .ShouldBe(Enumerable.Range(1, bullets).Select(bullet => $"{number}.{bullet}"));
    }

    [Theory]
    [InlineData("Respect", 1, 2)]
    [InlineData("Bullying, harassment and discrimination", 2, 3)]
    [InlineData("Impartiality of officers of the council", 3, 1)]
    [InlineData("Confidentiality and access to information", 4, 3)]
    [InlineData("Disrepute", 5, 1)]
    [InlineData("Use of position", 6, 1)]
    [InlineData("Use of local authority resources and facilities", 7, 2)]
    [InlineData("Complying with the Code of Conduct", 8, 4)]
    [InlineData("Interests", 9, 1)]
    [InlineData("Gifts and hospitality", 10, 3)]
    public void Uttlesford_has_every_obligation_of_an_item_of_the_code(string title, int number, int obligations)
    {
        // Item 2 prints its third obligation within the line of the second.
        Regex.Count(UttlesfordSection(title), @"(• |2\.3 )I (?!have)").ShouldBe(obligations);
        RefsOf("uttlesford").Where(reference => Regex.IsMatch(reference, $@"^code {number} ¶\d+$"))
            .ShouldBe(Enumerable.Range(1, obligations).Select(obligation => $"code {number} ¶{obligation}"));
    }

    [Fact]
    public void Uttlesford_has_every_item_of_appendix_b()
    {
        var text = Sources.Uttlesford;
        var appendix = text[text.IndexOf("Appendix B Registering", StringComparison.Ordinal)..text.IndexOf("Table 1: Disclosable", StringComparison.Ordinal)];
        // A small letter begins an item of the list within item 8.
        var items = Regex.Count(appendix, @"^\s*\d+\.\s*(?![a-z])\S", RegexOptions.Multiline);
        RefsOf("uttlesford").Where(reference => Regex.IsMatch(reference, @"^appendix B \d+$")).ShouldBe(Enumerable.Range(1, items).Select(item => $"appendix B {item}"));
    }

    [Theory]
    [InlineData("3.2"), InlineData("3.3"), InlineData("3.7"), InlineData("3.9"), InlineData("4.3"), InlineData("5.8"), InlineData("6.1"), InlineData("7.1"), InlineData("7.3")]
    [InlineData("9.2"), InlineData("9.5"), InlineData("9.7"), InlineData("9.8"), InlineData("9.9"), InlineData("10.3"), InlineData("10.4"), InlineData("10.5"), InlineData("13.1")]
    public void A_clause_whose_text_is_cut_off_says_so(string reference) =>
        PackShelf.Find("uttlesford")!.Clauses.ShouldContain(clause => clause.Ref == reference && clause.Note != null && clause.Note.Contains("cut off"));

    private static List<string> RefsOf(string pack) => [.. PackShelf.Find(pack)!.Clauses.Select(clause => clause.Ref).Distinct()];

    // From the section's title to the next title, which stands at a line's beginning after a number.
    private static string UttlesfordSection(string title)
    {
        var begins = Regex.Match(Sources.Uttlesford, $@"^ *\d+\.\s+{Regex.Escape(title)}", RegexOptions.Multiline);
        begins.Success.ShouldBeTrue();
        var rest = Sources.Uttlesford[(begins.Index + begins.Length)..];
        var ends = NextTitle().Match(rest);
        return ends.Success ? rest[..ends.Index] : rest;
    }

    [GeneratedRegex(@"^ *\d+\.\s+(?=[A-Z][a-z’]+\b(?! have| am| where| must))(?!If|You|Where|A ‘)|^Appendices|^Protecting your reputation", RegexOptions.Multiline)]
    private static partial Regex NextTitle();
}
