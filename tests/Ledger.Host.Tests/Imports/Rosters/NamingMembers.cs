using Shouldly;
using Xunit;
using static Ledger.Host.Tests.Imports.Rosters.Roster;

namespace Ledger.Host.Tests.Imports.Rosters;

public class NamingMembers
{
    [Theory]
    [InlineData("Councillor Mrs. Ann Sample OBE", "Councillor Mrs. Ann Sample OBE", "Mrs. Ann Sample OBE", "ann-sample")]
    [InlineData("Cllr Dr Ann Sample JP", "Cllr Dr Ann Sample JP", "Dr Ann Sample JP", "ann-sample")]
    [InlineData("Thomas [Tommy] Example", "Thomas [Tommy] Example", "Thomas [Tommy] Example", "thomas-example")]
    [InlineData("\"Sample, Cllr Ann\"", "Cllr Ann Sample", "Ann Sample", "ann-sample")]
    [InlineData("\"Cllr Ann Sample, MBE\"", "Cllr Ann Sample, MBE", "Ann Sample, MBE", "ann-sample")]
    [InlineData("\"The Worshipful the Mayor, Councillor Ann Sample\"", "The Worshipful the Mayor, Councillor Ann Sample", "The Worshipful the Mayor, Councillor Ann Sample", "ann-sample")]
    [InlineData("Cynghorydd Siân ap Esiampl", "Cynghorydd Siân ap Esiampl", "Siân ap Esiampl", "sian-ap-esiampl")]
    [InlineData("Cllr Tony O'Sample-Smythe", "Cllr Tony O'Sample-Smythe", "Tony O'Sample-Smythe", "tony-osample-smythe")]
    [InlineData("  Cllr   Ann\u00A0Sample ", "Cllr Ann Sample", "Ann Sample", "ann-sample")]
    [InlineData("Cllr Søren Łęski", "Cllr Søren Łęski", "Søren Łęski", "soren-leski")]
    [InlineData("Cllr Sia\u0302n Sample", "Cllr Sia\u0302n Sample", "Sia\u0302n Sample", "sian-sample")]
    public void titles_and_honours_are_kept_and_only_the_id_leaves_them_out(string cell, string fullName, string name, string id)
    {
        var member = Csv("Name,Ward", $"{cell},Hill").Members.ShouldHaveSingleItem();
        (member.FullName, member.Name, member.Id).ShouldBe((fullName, name, id));
    }

    [Fact]
    public void namesakes_are_told_apart_by_ward_whatever_the_order_of_the_rows()
    {
        string[] rows = ["John Sample,Hill", "John Sample,Vale"];
        Csv(["Name,Ward", .. rows]).Members.Select(member => member.Id).ShouldBe(["john-sample-hill", "john-sample-vale"]);
        Csv(["Name,Ward", .. rows.Reverse()]).Members.Select(member => member.Id).ShouldBe(["john-sample-vale", "john-sample-hill"]);
    }

    [Fact]
    public void namesakes_of_one_ward_are_told_apart_by_number_or_address()
    {
        Csv("Name,Ward,ID", "John Sample,Hill,7", "John Sample,Hill,9").Members.Select(member => member.Id).ShouldBe(["john-sample-hill-7", "john-sample-hill-9"]);
        Csv("Name,Ward,Email", "John Sample,Hill,john.sample@council.example", "John Sample,Hill,john.sample2@council.example").Members.Select(member => member.Id)
            .ShouldBe(["john-sample-hill", "john-sample-hill-2"]);
    }

    [Fact]
    public void a_name_in_another_alphabet_has_an_id_too() =>
        Csv("Name,Ward,ID", "Άννα Παράδειγμα,Hill,31").Members.ShouldHaveSingleItem().Id.ShouldBe("member-hill");

    [Theory]
    [InlineData("Vacancy")]
    [InlineData("Councillor Vacant")]
    [InlineData("VACANT SEAT (by-election to be called)")]
    [InlineData("- Vacant -")]
    [InlineData("Sedd wag")]
    [InlineData("To be elected")]
    public void a_vacancy_is_a_seat_and_not_a_person(string cell)
    {
        var roster = Csv("Name,Party,Ward", "Ann Sample,Green,Vale", $"{cell},,Hill");
        roster.Members.ShouldHaveSingleItem();
        var seat = roster.VacantSeats.ShouldHaveSingleItem();
        (seat.Ward?.Name, seat.Where).ShouldBe(("Hill", "line 3"));
        roster.Problems.ShouldBeEmpty();
    }
}
