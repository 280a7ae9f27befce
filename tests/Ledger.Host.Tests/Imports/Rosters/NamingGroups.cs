using Shouldly;
using Xunit;
using static Ledger.Host.Tests.Imports.Rosters.Roster;

namespace Ledger.Host.Tests.Imports.Rosters;

public class NamingGroups
{
    [Theory]
    [InlineData("Labour")]
    [InlineData("LABOUR")]
    [InlineData("Labour Party")]
    [InlineData("The Labour Group")]
    [InlineData("Labour and Co-operative Party")]
    [InlineData("Labour & Co-operative")]
    [InlineData("Labour (Co-op)")]
    public void the_spellings_of_one_party_are_one_group(string label) => GroupOf(label).ShouldBe("labour");

    [Theory]
    [InlineData("Lib Dem", "liberal-democrats")]
    [InlineData("Liberal Democrat", "liberal-democrats")]
    [InlineData("Conservative and Unionist Party", "conservative")]
    [InlineData("United Kingdom Independence Party", "ukip")]
    [InlineData("Independent Group", "independent")]
    [InlineData("Independent Alliance", "independent-alliance")]
    [InlineData("Heath Independent", "heath-independent")]
    [InlineData("Residents' Association", "residents-association")]
    public void a_name_that_members_act_under_is_a_group(string label, string slug) => GroupOf(label).ShouldBe(slug);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("Independent")]
    [InlineData("INDEPENDENT")]
    [InlineData("Independents")]
    [InlineData("Annibynnol")]
    [InlineData("Non-aligned")]
    [InlineData("Non-aligned Independent")]
    [InlineData("Unaligned")]
    [InlineData("Ungrouped")]
    [InlineData("Not in a group")]
    [InlineData("No political group")]
    [InlineData("None")]
    [InlineData("N/A")]
    [InlineData("Independent (non-group)")]
    public void independent_and_unaligned_members_are_in_no_group(string label) => GroupOf(label).ShouldBeNull();

    [Fact]
    public void labels_taken_as_one_group_are_said()
    {
        var roster = Csv("Name,Party,Ward", "Ann Sample,LABOUR,Hill", "Bob Example,Labour Party,Hill", "Cat Specimen,Labour Party,Hill");
        var group = roster.Groups.ShouldHaveSingleItem();
        (group.Name, string.Join('|', group.Labels)).ShouldBe(("Labour Party", "Labour Party|LABOUR"));
        roster.Notes.ShouldContain("“Labour Party” and “LABOUR” were taken as one group, Labour Party.");
    }

    [Theory]
    [InlineData("LIBERAL DEMOCRATS", "Liberal Democrats")]
    [InlineData("RESIDENTS OF THE HILL", "Residents of the Hill")]
    [InlineData("UKIP", "UKIP")]
    public void a_label_in_capitals_is_written_as_a_name(string label, string name) => Csv("Name,Party", $"Ann Sample,{label}").Groups[0].Name.ShouldBe(name);

    [Fact]
    public void several_independents_are_asked_about()
    {
        Csv("Name,Party", "Ann Sample,Independent", "Bob Example,Independent").Notes.ShouldContain("2 members are independent and were put in no group; if some of them sit as a group, record the group and who joined it.");
        Csv("Name,Party", "Ann Sample,Independent", "Bob Example,Unaligned").Notes.ShouldNotContain(note => note.Contains("are independent"));
    }

    [Fact]
    public void one_member_without_a_party_among_others_is_a_problem() =>
        Csv("Name,Party,Ward", "Ann Sample,Green,Hill", "Bob Example,,Hill").OnlyProblem().ShouldBe("roster.csv, line 3: Bob Example has no party; the member was put in no group.");

    private static string? GroupOf(string label) => Csv("Name,Party,Ward", $"Ann Sample,{label},Hill").Members[0].Group?.Slug;
}
