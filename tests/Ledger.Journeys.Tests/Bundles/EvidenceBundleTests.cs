using System.Text;
using Deque.AxeCore.Playwright;
using Ledger.Domain;

namespace Ledger.Journeys.Tests.Bundles;

/// <summary>An auditor checks bundles: by the command line, and in a browser. Both say the same, in the same words, of whatever is done to a bundle.</summary>
public sealed class EvidenceBundleTests(Browser browser) : IClassFixture<Browser>
{
    public static TheoryData<string> Cases => [.. BundleCases.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_command_line_says_what_is_wrong(string name)
    {
        var each = BundleCases.All[name];
        var said = await CheckedByCommand.Check(each);
        if (each.Expected is { } expected) said.Verdict.ShouldBe(expected, string.Join('\n', said.Everything));
        else said.Verdict.ShouldNotBe(Verdict.Holds);
        string.Join('\n', said.Everything).ShouldContain(each.Says);
        said.Problems.Any().ShouldBe(said.Verdict != Verdict.Holds);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_page_says_the_same(string name)
    {
        var each = BundleCases.All[name];
        var page = await browser.Open();
        using var checking = new CheckedByPage(page);
        var (said, should) = (await checking.Check(each), await CheckedByCommand.Check(each));
        said.Problems.ShouldBe(should.Problems);
        said.Rest.ShouldBe(should.Rest);
        said.Verdict.ShouldBe(should.Verdict);
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task The_page_shows_the_entries_and_asks_nothing_of_any_network()
    {
        var page = await browser.Open();
        var (asked, complaints) = (new List<string>(), new List<string>());
        page.Request += (_, request) => asked.Add(request.Url);
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        using var checking = new CheckedByPage(page);
        (await checking.Check(BundleCases.Of("withheld", new SampleBundle().File(Layer.Discussion), Verdict.Holds, ""))).Verdict.ShouldBe(Verdict.Holds);
        var shown = await page.Locator("#entries").InnerTextAsync();
        shown.ShouldContain(SampleBundle.Advised);
        shown.ShouldNotContain(SampleBundle.Discussed);
        shown.ShouldContain("Not shown: 1 parts withheld, 0 erased.");
        asked.ShouldAllBe(url => url.StartsWith("file:", StringComparison.Ordinal));
        complaints.ShouldBeEmpty();
        (await page.EvaluateAsync<bool>("document.activeElement.id === 'verdict'")).ShouldBeTrue();
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task What_does_not_hold_is_not_shown()
    {
        var page = await browser.Open();
        using var checking = new CheckedByPage(page);
        await checking.Check(BundleCases.All["a word of advice changed, sealed anew"]);
        (await page.Locator("#entries").IsVisibleAsync()).ShouldBeFalse();
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task A_key_can_be_picked_from_a_file()
    {
        var page = await browser.Open();
        using var checking = new CheckedByPage(page);
        await checking.Check(BundleCases.All["something that is no key"]);
        await page.GetByLabel("Or pick a file that holds it").SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = "key.txt", MimeType = "text/plain", Buffer = Encoding.ASCII.GetBytes($"{BundleCases.Keys[0]}\n") });
        await page.WaitForFunctionAsync("document.getElementById('key').value.startsWith('ledger.example/')");
        await page.GetByLabel("The council's key").PressAsync("Tab");
        await page.GetByText("Check the bundle").ClickAsync();
        await page.GetByText("This bundle holds").WaitForAsync();
        await page.Context.DisposeAsync();
    }

    [Theory]
    [InlineData("a good bundle")]
    [InlineData("another council's bundle")]
    public async Task The_page_can_be_used_by_everybody(string name)
    {
        var page = await browser.Open();
        using var checking = new CheckedByPage(page);
        await checking.Check(BundleCases.All[name]);
        (await page.RunAxe()).Violations.Select(violation => violation.Help).ShouldBeEmpty();
        await page.Context.DisposeAsync();
    }
}
