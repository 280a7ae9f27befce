using System.Text;
using Ledger.Testing.Web;

namespace Ledger.Host.Tests.Administration;

/// <summary>A roster's file is uploaded, its changes are shown, and nothing is recorded before the word.</summary>
public sealed class RosterPagesTests(AdministeredWeb administered) : IClassFixture<AdministeredWeb>
{
    private const string Roster = $"/{AdministeredWeb.Council}/roster";

    private readonly RunningWeb web = administered.Web;

    [Fact]
    public async Task What_would_change_is_shown_then_recorded_and_then_nothing_changes()
    {
        using var administrator = await web.SignedIn(AdministeredWeb.Administrator);
        const string File = "Name,Party,Ward,Email\nAnn Sample,Green,North,ann@example.org\nDan New,Labour,South,dan@example.org\nEve Instance,Green,South,nonsense\n,Labour,South,\n";
        var before = await Entries();
        var preview = await administrator.Follow(await Upload(administrator, File));
        preview.Address.ShouldBe($"{Roster}/changes");
        preview.Text.ShouldSatisfyAllConditions(
            text => text.ShouldContain("Cllr Dan New takes office for South (Labour)."),
            text => text.ShouldContain("Cllr Cat Specimen leaves office: no longer in the roster roster.csv."),
            text => text.ShouldContain("Cllr Eve Instance moves from North to South."),
            text => text.ShouldContain("Cllr Ann Sample leaves Labour."),
            text => text.ShouldContain("dan@example.org is Cllr Dan New’s."),
            text => text.ShouldContain("Line 4"),
            text => text.ShouldContain("no address was taken from it"));
        (await Entries()).ShouldBe(before);

        var recorded = await administrator.Follow(await administrator.Send(preview, "Record these"));
        recorded.Address.ShouldBe(Roster);
        recorded.Text.ShouldContain("changes of the roster are recorded.");
        var council = (await web.Ledger.Door.CouncilOf(AdministeredWeb.Council, CancellationToken.None)).On(web.Accounts.Today);
        council.Members.Select(member => member.Id).ShouldBe(["ann-sample", "eve-instance", "dan-new"], ignoreOrder: true);
        council.Member("ann-sample")!.Group!.Id.ShouldBe("green");

        var after = await Entries();
        (await administrator.Follow(await Upload(administrator, File))).Text.ShouldContain("Nothing would change");
        (await Entries()).ShouldBe(after);
    }

    [Fact]
    public async Task A_roster_that_changed_in_between_is_shown_anew_and_not_recorded()
    {
        using var administrator = await web.SignedIn(AdministeredWeb.Administrator);
        var preview = await administrator.Follow(await Upload(administrator, "Name,Party,Ward,Email\nZoe Later,Green,North,\n"));
        (await web.Ledger.Submit(AdministeredWeb.Council, """{"do":"NameWard","by":"administrator","ward":"east","name":"East"}""")).IsRecorded.ShouldBeTrue();
        (await web.Ledger.Submit(AdministeredWeb.Council, """{"do":"TakeOffice","by":"administrator","member":"zoe-later","name":"Cllr Zoe Later","how":"elected","ward":"east"}""")).IsRecorded.ShouldBeTrue();
        var before = await Entries();
        var answer = await administrator.Send(preview, "Record these");
        AccountPagesTests.Errors(answer).ShouldHaveSingleItem().ShouldStartWith("The roster has been changed since you looked");
        answer.Text.ShouldContain("Cllr Zoe Later moves from East to North.");
        (await Entries()).ShouldBe(before);
    }

    [Theory]
    [InlineData("", "It is empty")]
    [InlineData("<!DOCTYPE html><html>", "It is a web page")]
    [InlineData("Party,Ward\nLabour,North\n", "Its first row does not name a Name column")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><councillorsbyward>&a;</councillorsbyward>", "")]
    public async Task What_is_no_roster_is_refused_as_the_command_line_refuses_it(string content, string says)
    {
        using var administrator = await web.SignedIn(AdministeredWeb.Administrator);
        var answer = await Upload(administrator, content, ("On.Day", "1"), ("On.Month", "5"), ("On.Year", "2026"));
        var error = AccountPagesTests.Errors(answer).ShouldHaveSingleItem();
        error.ShouldContain(says);
        answer.Html.QuerySelector("#On-year")!.GetAttribute("value").ShouldBe("2026");
    }

    [Fact]
    public async Task What_is_too_large_is_refused_and_what_is_not_there_yet_has_no_changes()
    {
        using var administrator = await web.SignedIn(AdministeredWeb.Administrator);
        AccountPagesTests.Errors(await Upload(administrator, new string('x', 6 * 1024 * 1024))).ShouldHaveSingleItem().ShouldContain("larger than 5 MB");
        (await Upload(administrator, new string('x', 9 * 1024 * 1024))).Status.ShouldBe(413);
        AccountPagesTests.Errors(await administrator.Send(await administrator.Get(Roster), "Show what would change", ("On.Day", "1"), ("On.Month", "1"), ("On.Year", "2199")))
            .ShouldBe(["Choose the roster’s file.", "The day on which the changes happened must be today or in the past."]);
        await web.Account("new", AdministeredWeb.Council, Domain.NeedToKnow.Role.Administrator);
        using var other = await web.SignedIn("new");
        (await other.Get($"{Roster}/changes")).To.ShouldBe(Roster);
    }

    private static async Task<Answer> Upload(Visitor administrator, string content, params (string Name, string Value)[] fields) =>
        await administrator.Upload(await administrator.Get(Roster), ("File", "roster.csv", Encoding.UTF8.GetBytes(content)), fields);

    private async Task<int> Entries() => (await web.Ledger.Door.CouncilOf(AdministeredWeb.Council, CancellationToken.None)).History.Entries.Count;
}
