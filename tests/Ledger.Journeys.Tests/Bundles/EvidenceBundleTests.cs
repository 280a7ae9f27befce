using System.Text;
using Deque.AxeCore.Playwright;
using Ledger.Domain;
using Microsoft.Playwright;

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
        var page = browser.Page;
        using var checking = new CheckedByPage(page);
        var (said, should) = (await checking.Check(each), await CheckedByCommand.Check(each));
        said.Problems.ShouldBe(should.Problems);
        said.Rest.ShouldBe(should.Rest);
        said.Verdict.ShouldBe(should.Verdict);
    }

    [Fact]
    public async Task The_page_shows_the_entries_and_asks_nothing_of_any_network()
    {
        var page = browser.Page;
        var (asked, complaints) = (new List<string>(), new List<string>());
        void Asked(object? _, IRequest request) => asked.Add(request.Url);
        void Complained(object? _, IConsoleMessage message) => complaints.Add(message.Text);
        page.Request += Asked;
        page.Console += Complained;
        using var checking = new CheckedByPage(page);
        (await checking.Check(BundleCases.Of("withheld", new SampleBundle().File(Layer.Discussion), Verdict.Holds, ""))).Verdict.ShouldBe(Verdict.Holds);
        var shown = await page.Locator("#entries").InnerTextAsync();
        shown.ShouldContain(SampleBundle.Advised);
        shown.ShouldNotContain(SampleBundle.Discussed);
        shown.ShouldContain("Parts not shown: 1 withheld, 0 erased.");
        page.Request -= Asked;
        page.Console -= Complained;
        asked.ShouldAllBe(url => url.StartsWith("file:", StringComparison.Ordinal));
        complaints.ShouldBeEmpty();
        (await page.EvaluateAsync<bool>("document.activeElement.id === 'verdict'")).ShouldBeTrue();
    }

    [Fact]
    public async Task What_does_not_hold_is_not_shown()
    {
        var page = browser.Page;
        using var checking = new CheckedByPage(page);
        await checking.Check(BundleCases.All["a word of advice changed, sealed anew"]);
        (await page.Locator("#entries").IsVisibleAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Somebody_picks_the_files_and_presses_the_button()
    {
        var page = browser.Page;
        using var checking = new CheckedByPage(page);
        await checking.Check(BundleCases.All["something that is no key"]);
        await page.GetByLabel("The bundle", new() { Exact = true }).SetInputFilesAsync(File("bundle.zip", BundleCases.Good));
        await page.GetByLabel("Or pick a file that holds it").SetInputFilesAsync(File("key.txt", Encoding.ASCII.GetBytes($"{BundleCases.Keys[0]}\n")));
        await page.WaitForFunctionAsync("document.getElementById('key').value.startsWith('ledger.example/')");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check the bundle" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "This bundle holds" }).WaitForAsync();
    }

    [Theory]
    [InlineData("a good bundle")]
    [InlineData("another council's bundle")]
    public async Task The_page_can_be_used_by_everybody(string name)
    {
        var page = browser.Page;
        using var checking = new CheckedByPage(page);
        await checking.Check(BundleCases.All[name]);
        (await page.RunAxe()).Violations.Select(violation => violation.Help).ShouldBeEmpty();
    }

    private static FilePayload File(string name, byte[] bytes) => new() { Name = name, MimeType = "application/octet-stream", Buffer = bytes };
}
