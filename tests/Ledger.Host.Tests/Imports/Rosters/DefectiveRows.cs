using Shouldly;
using Xunit;
using static Ledger.Host.Tests.Imports.Rosters.Roster;

namespace Ledger.Host.Tests.Imports.Rosters;

public class DefectiveRows
{
    [Theory]
    [InlineData("Ann\u202ESample", "the name holds the character U+202E, which cannot be seen or printed; the row was left out, so type the name again and import once more.")]
    [InlineData("Ann\u200BSample", "the name holds the character U+200B, which cannot be seen or printed; the row was left out, so type the name again and import once more.")]
    [InlineData("Ann\u0000Sample", "the name holds the character U+0000, which cannot be seen or printed; the row was left out, so type the name again and import once more.")]
    [InlineData("Ann\u00ADSample", "the name holds the character U+00AD, which cannot be seen or printed; the row was left out, so type the name again and import once more.")]
    [InlineData("=cmd|'/c calc'!A1", "the name begins like a spreadsheet formula, with “=”; the row was left out, so type the name again and import once more.")]
    [InlineData("@SUM(A1)", "the name begins like a spreadsheet formula, with “@”; the row was left out, so type the name again and import once more.")]
    [InlineData("", "there is no name; the row was left out.")]
    [InlineData("Councillor", "“Councillor” is not a person's name; the row was left out.")]
    [InlineData("12345", "“12345” is not a person's name; the row was left out.")]
    public void a_name_that_is_none_or_could_deceive_leaves_its_row_out_and_keeps_the_others(string name, string says)
    {
        var roster = Csv("Name,Ward", $"{name},Hill", "Bob Example,Vale");
        roster.Members.ShouldHaveSingleItem().Id.ShouldBe("bob-example");
        roster.OnlyProblem().ShouldBe($"roster.csv, line 2: {says}");
    }

    [Fact]
    public void a_name_of_more_than_200_characters_is_left_out() =>
        Csv("Name,Ward", $"{new string('a', 201)},Hill", "Bob Example,Vale").OnlyProblem().ShouldContain("the name is longer than 200 characters");

    [Fact]
    public void a_party_or_ward_that_could_deceive_is_left_out_and_the_member_kept()
    {
        var roster = Csv("Name,Party,Ward", "Ann Sample,=1+1,Hi\u2066ll", "Bob Example,Green,Vale");
        (roster.Members[0].Group, roster.Members[0].Ward).ShouldBe((null, null));
        roster.Problems.Select(problem => problem.Says).ShouldBe(
        [
            "the party begins like a spreadsheet formula, with “=”; the member was put in no group.",
            "the ward holds the character U+2066, which cannot be seen or printed; the ward was left out.",
            "Ann Sample has no ward; the member was taken without one.",
            "Ann Sample has no party; the member was put in no group.",
        ]);
    }

    [Fact]
    public void a_row_twice_is_taken_once()
    {
        var roster = Csv("Name,Party,Ward,Email", "Ann Sample,Green,Hill,ann.sample@council.example", "Cllr Ann Sample,Green,Hill,ann.sample@council.example");
        roster.Members.ShouldHaveSingleItem().Where.ShouldBe("line 2");
        roster.OnlyProblem().ShouldBe("roster.csv, line 3: Cllr Ann Sample is already at line 2; the first was taken and this one left out.");
    }

    [Fact]
    public void a_row_twice_with_other_details_says_so() =>
        Csv("Name,Party,Ward", "Ann Sample,Green,Hill", "Ann Sample,Labour,Hill").Problems.ShouldContain(problem => problem.Says.Contains("is already at line 2, with other details"));

    [Fact]
    public void one_number_under_two_names_is_told_and_both_are_kept()
    {
        var roster = Csv("Name,Ward,ID", "Ann Sample,Hill,7", "Bob Example,Vale,7");
        roster.Members.Select(member => member.SourceId).ShouldBe(["7", null]);
        roster.OnlyProblem().ShouldBe("roster.csv, line 3: Bob Example has number 7, which is Ann Sample's; the member was taken without a number.");
    }

    [Fact]
    public void a_wards_spellings_are_one_ward() =>
        Csv("Name,Ward", "Ann Sample,Hill & Vale", "Bob Example,HILL AND VALE").Wards.ShouldHaveSingleItem().Name.ShouldBe("Hill & Vale");
}
