using System.Text;
using Ledger.Testing.Web;

namespace Ledger.Host.Tests.Administration;

/// <summary>An administrator sees of a pack of the council’s own what is to be mended, and tries out a draft.</summary>
public sealed class ProtocolPagesTests(AdministeredWeb administered) : IClassFixture<AdministeredWeb>
{
    internal const string Protocols = $"/{AdministeredWeb.Council}/protocols";

    private const string Own = """
        id: exampleton
        version: "2026"
        council: Exampleton Town Council
        title: Members and officers
        status: adopted
        standing: binding
        adopted: null
        effectiveFrom: null
        review: null
        nation: england-and-wales
        words: { clerk: Town Clerk, chair: Chairman, councillor: councillor, tier: parish }
        posts: []
        groups: { counts: Any two members., entitlements: [] }
        chains: []
        clauses:
          - ref: "1"
            force: must
            says: Members and officers respect each other.
            rule: none
            why: Respect is for people to judge.
        notes: []
        """;

    private readonly RunningWeb web = administered.Web;

    [Fact]
    public async Task A_draft_can_be_tried_out_and_no_more()
    {
        using var administrator = await web.SignedIn(AdministeredWeb.Administrator);
        var address = (await administrator.Get(Protocols)).Html.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).First(link => link.Contains("pack=faversham"));
        var form = await administrator.Get(address);
        AccountPagesTests.Errors(await Record(administrator, form, "27/01", "2098", "adopted")).ShouldHaveSingleItem().ShouldContain("is a draft, which nobody can adopt.");
        (await Record(administrator, form, "27\0", "2098", "trial")).Status.ShouldBe(400);
        (await administrator.Get($"{Protocols}/adopt?pack=nowhere")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_pack_is_checked_with_places_and_how_to_mend_and_adopted_once_it_is_in_order()
    {
        using var administrator = await web.SignedIn(AdministeredWeb.Administrator);
        var checkedPack = await administrator.Follow(await Upload(administrator, Own.Replace("rule: none", "rule: BeNice")));
        checkedPack.Html.QuerySelector("h1")!.TextContent.ShouldBe("This pack is not in order");
        checkedPack.Html.QuerySelector("tbody tr")!.TextContent.ShouldSatisfyAllConditions(row => row.ShouldContain("Line 19"), row => row.ShouldContain("BeNice"));
        (await administrator.Get($"{Protocols}/adopt?pack=uploaded")).Status.ShouldBe(404);

        checkedPack = await administrator.Follow(await Upload(administrator, Own));
        checkedPack.Html.QuerySelector("h1")!.TextContent.ShouldBe("This pack is in order");
        var adopted = await administrator.Follow(await Record(administrator, await administrator.Get($"{Protocols}/adopt?pack=uploaded"), "26/42", "2097", "adopted"));
        adopted.Text.ShouldContain("exampleton@2026 judges from 1 June 2097");
        (await web.Ledger.Door.CouncilOf(AdministeredWeb.Council, CancellationToken.None)).Protocols.Last().Pack.ToString().ShouldBe("exampleton@2026");
    }

    [Theory]
    [InlineData("a: &x [1]\nb: *x\n", "An anchor stands here")]
    [InlineData("id: \"a\\0b\"\n", "A text holds U+0000")]
    [InlineData("", "The file is empty")]
    public async Task What_is_no_pack_is_said_to_be_none(string text, string says)
    {
        using var administrator = await web.SignedIn(AdministeredWeb.Administrator);
        var page = await administrator.Follow(await Upload(administrator, text));
        page.Html.QuerySelector("h1")!.TextContent.ShouldBe("This file is not a pack yet");
        page.Text.ShouldContain(says);
    }

    [Fact]
    public async Task What_is_no_text_or_too_large_or_not_there_is_refused()
    {
        using var administrator = await web.SignedIn(AdministeredWeb.Administrator);
        var page = await administrator.Get(Protocols);
        AccountPagesTests.Errors(await administrator.Send(page, "Check it")).ShouldHaveSingleItem().ShouldBe("Choose the pack’s file.");
        AccountPagesTests.Errors(await administrator.Upload(page, ("File", "pack.yaml", [0x61, 0xC0, 0xFF]))).ShouldHaveSingleItem().ShouldStartWith("The file is not text in UTF-8.");
        (await administrator.Upload(page, ("File", "pack.yaml", new byte[2 * 1024 * 1024]))).Status.ShouldBe(413);
    }

    internal static Task<Answer> Record(Visitor administrator, Answer form, string minute, string year, string how) =>
        administrator.Send(form, "Record it", ("Resolution", minute), ("From.Day", "1"), ("From.Month", "6"), ("From.Year", year), ("How", how));

    private static async Task<Answer> Upload(Visitor administrator, string text) => await administrator.Upload(await administrator.Get(Protocols), ("File", "pack.yaml", Encoding.UTF8.GetBytes(text)));
}
