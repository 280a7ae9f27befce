using Shouldly;
using Xunit;
using static Ledger.Host.Tests.Imports.Rosters.Roster;

namespace Ledger.Host.Tests.Imports.Rosters;

public class TakingAddresses
{
    [Theory]
    [InlineData("Ann.Sample@Council.Example", "ann.sample@council.example")]
    [InlineData("mailto:ann.sample@council.example", "ann.sample@council.example")]
    [InlineData("<ann.sample@council.example>.", "ann.sample@council.example")]
    [InlineData("a.o'sample@council.example", "a.o'sample@council.example")]
    [InlineData("ann.sample@council.example; ann@home.example", "ann.sample@council.example ann@home.example")]
    public void an_address_is_taken_clean(string cell, string addresses)
    {
        var roster = Csv("Name,Email,Ward", $"Ann Sample,{cell},Hill", "Bob Example,bob.example@council.example,Hill");
        string.Join(' ', roster.Members[0].Emails).ShouldBe(addresses);
        roster.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ann.sample@council.example (ward matters only)", "ann.sample@council.example", "the e-mail is “ann.sample@council.example (ward matters only)”; ann.sample@council.example was taken and the other words left out.")]
    [InlineData("01234 567890", "", "the e-mail is “01234 567890”, a telephone number; no address was taken from it.")]
    [InlineData("ask the clerk", "", "the e-mail is “ask the clerk”, not an address; no address was taken from it.")]
    [InlineData("ann.sample@council", "", "the e-mail is “ann.sample@council”, not an address; no address was taken from it.")]
    [InlineData("ann.sample\u200B@council.example", "", "the e-mail holds the character U+200B, which cannot be seen or printed; no address was taken from it.")]
    [InlineData("=HYPERLINK(ann@council.example)", "ann@council.example", "the e-mail is “=HYPERLINK(ann@council.example)”; ann@council.example was taken and the other words left out.")]
    public void what_is_not_an_address_is_told(string cell, string addresses, string says)
    {
        var roster = Csv("Name,Ward,Email", $"Ann Sample,Hill,{cell}");
        string.Join(' ', roster.Members[0].Emails).ShouldBe(addresses);
        roster.OnlyProblem().ShouldBe($"roster.csv, line 2: {says}");
    }

    [Fact]
    public void an_address_that_several_members_give_is_a_shared_mailbox_and_nobodys_own()
    {
        var roster = Csv("Name,Ward,Email", "Ann Sample,Hill,office@council.example ann.sample@council.example", "Bob Example,Vale,office@council.example");
        roster.Members.Select(member => string.Join(' ', member.Emails)).ShouldBe(["ann.sample@council.example", ""]);
        var mailbox = roster.SharedMailboxes.ShouldHaveSingleItem();
        (mailbox.Address, string.Join(' ', mailbox.Readers), mailbox.Why).ShouldBe(("office@council.example", "ann-sample bob-example", "2 members give it."));
        roster.OnlyProblem().ShouldBe("roster.csv, line 2: office@council.example is not one person's address: 2 members give it; it was taken as a shared mailbox, read by Ann Sample, Bob Example.");
    }

    [Theory]
    [InlineData("pat.helper@council.example", "it bears another person's name.")]
    [InlineData("leader@council.example", "it is named after an office.")]
    [InlineData("democratic.services@council.example", "it is named after an office.")]
    public void a_mailbox_of_an_assistant_or_an_office_is_not_the_members_own(string address, string why)
    {
        var roster = Csv("Name,Ward,Email", $"Ann Sample,Hill,{address}", "Bob Example,Vale,bob.example@council.example", "Cat Specimen,Vale,cat.specimen@council.example");
        roster.Members[0].Emails.ShouldBeEmpty();
        var mailbox = roster.SharedMailboxes.ShouldHaveSingleItem();
        (string.Join(' ', mailbox.Readers), mailbox.Why).ShouldBe(("ann-sample", why));
    }

    [Theory]
    [InlineData("Elizabeth Sample", "liz.sample@council.example")]
    [InlineData("Liz Sample", "elizabeth.formername@council.example")]
    [InlineData("Thomas [Tommy] Sample", "tommy.other@council.example")]
    [InlineData("Stephen Sample", "steve.example@council.example")]
    [InlineData("Ann Sample", "hillresident@home.example")]
    public void an_address_like_any_of_the_members_names_or_at_home_is_the_members_own(string name, string address)
    {
        var roster = Csv("Name,Ward,Email", $"{name},Hill,{address}", "Bob Example,Vale,bob.example@council.example", "Cat Specimen,Vale,cat.specimen@council.example");
        roster.SharedMailboxes.ShouldBeEmpty();
        roster.Members[0].Emails.ShouldBe([address]);
    }
}
