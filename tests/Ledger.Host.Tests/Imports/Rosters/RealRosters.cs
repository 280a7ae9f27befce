using Ledger.Host.Imports.Rosters;
using Shouldly;
using Xunit;

namespace Ledger.Host.Tests.Imports.Rosters;

/// <summary>The counts were taken from the files by other means than this reader: elements and cells counted by hand and by a script.</summary>
public class RealRosters
{
    [Theory]
    [InlineData("argyll-bute.gov.uk.xml", 35, 11, "scottish-conservative-and-unionists 4, scottish-labour 1, scottish-liberal-democrats 4, snp 9", 17)]
    [InlineData("barking-dagenham.gov.uk.xml", 51, 17, "labour 51", 0)]
    [InlineData("cardiff.co.uk.xml", 75, 29, "conservative 9, heath-independent 1, labour 45, liberal-democrats 15, plaid-cymru 3", 2)]
    [InlineData("cheshireeast.gov.uk.xml", 82, 52, "alderley-edge-first 1, bollington-first 1, conservative 53, handforth-ratepayers 2, labour 16, liberal-democrats 2, middlewich-first 3, nantwich-first 2, residents-of-wilmslow 1", 1)]
    [InlineData("dover.gov.uk.xml", 45, 21, "conservative 25, labour 17, ukip 3", 0)]
    [InlineData("swindon.gov.uk.xml", 57, 20, "conservative 32, labour 23, liberal-democrats 2", 0)]
    [InlineData("trafford.csv", 62, 21, "conservative 8, green 6, labour 41, liberal-democrats 6", 1)]
    public void every_member_ward_and_group_is_counted(string file, int members, int wards, string groups, int inNoGroup)
    {
        var roster = Read(file);
        roster.Members.Count.ShouldBe(members);
        roster.Wards.Count.ShouldBe(wards);
        string.Join(", ", roster.Groups.OrderBy(group => group.Slug, StringComparer.Ordinal).Select(group => $"{group.Slug} {roster.Members.Count(member => member.Group == group)}")).ShouldBe(groups);
        roster.Members.Count(member => member.Group is null).ShouldBe(inNoGroup);
        roster.Members.ShouldAllBe(member => member.Ward != null && member.SourceId != null);
        roster.Members.Select(member => member.Id).ShouldBeUnique();
        roster.VacantSeats.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("argyll-bute.gov.uk.xml", 3)]
    [InlineData("barking-dagenham.gov.uk.xml", 1)]
    [InlineData("cardiff.co.uk.xml", 2)]
    [InlineData("cheshireeast.gov.uk.xml", 4)]
    [InlineData("dover.gov.uk.xml", 2)]
    [InlineData("swindon.gov.uk.xml", 1)]
    [InlineData("trafford.csv", 0)]
    public void every_defect_is_told_once(string file, int problems) => Read(file).Problems.Count.ShouldBe(problems);

    [Theory]
    [InlineData("argyll-bute.gov.uk.xml")]
    [InlineData("cheshireeast.gov.uk.xml")]
    [InlineData("trafford.csv")]
    public void the_same_file_read_again_says_the_same(string file) =>
        Read(file).Members.Select(Shown).ShouldBe(Read(file).Members.Select(Shown));

    [Fact]
    public void an_assistants_mailbox_in_cheshire_east_is_nine_members_shared_mailbox_and_nobodys_address()
    {
        var roster = Read("cheshireeast.gov.uk.xml");
        roster.SharedMailboxes.Select(mailbox => mailbox.Readers.Count).ShouldBe([9, 1, 2]);
        roster.Members.ShouldAllBe(member => member.Emails.All(email => roster.SharedMailboxes.All(mailbox => mailbox.Address != email)));
        roster.Members.Count(member => member.Emails.Count == 0).ShouldBe(3);
    }

    [Fact]
    public void nobody_in_argyll_and_bute_has_an_address_and_three_have_no_party()
    {
        var roster = Read("argyll-bute.gov.uk.xml");
        roster.Members.ShouldAllBe(member => member.Emails.Count == 0);
        roster.Problems.ShouldAllBe(problem => problem.Says.Contains("has no party"));
        roster.Notes.ShouldContain(note => note.StartsWith("14 members are independent"));
    }

    [Fact]
    public void a_telephone_number_in_dover_is_not_an_address() =>
        Read("dover.gov.uk.xml").Problems.Count(problem => problem.Says.Contains("a telephone number; no address was taken from it")).ShouldBe(1);

    [Fact]
    public void words_behind_an_address_in_cardiff_are_left_out_and_the_leaders_office_is_not_a_person()
    {
        var roster = Read("cardiff.co.uk.xml");
        var leader = roster.Members.Single(member => member.SourceId == "145");
        leader.Emails.ShouldHaveSingleItem().ShouldEndWith("@cardiff.gov.uk");
        roster.SharedMailboxes.ShouldHaveSingleItem().Readers.ShouldBe([leader.Id]);
    }

    [Fact]
    public void traffords_page_column_gives_each_councillors_number() =>
        Read("trafford.csv").Members.Select(member => member.SourceId).ShouldBeUnique();

    [Fact]
    public void denbighshires_web_page_is_refused() =>
        RosterFile.Read(Path.Combine(Samples.Folder("rosters"), "denbighshire.gov.uk.xml")).ShouldBeOfType<RosterReading.Refused>()
            .Why.ShouldBe("It is a web page, not the councillors' data; fetch GetCouncillorsByWard again, with https, and import what it answers.");

    private static RosterReading.Read Read(string file) => RosterFile.Read(Path.Combine(Samples.Folder("rosters"), file)).ShouldBeOfType<RosterReading.Read>();

    private static string Shown(RosterLine member) => $"{member.Id} {member.SourceId} {member.FullName} {member.Group?.Slug} {member.Ward?.Slug} {string.Join(',', member.Emails)} {member.GroupOffice}";
}
