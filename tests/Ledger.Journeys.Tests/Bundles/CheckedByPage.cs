using Ledger.Host.Exports.Bundles;
using Microsoft.Playwright;

namespace Ledger.Journeys.Tests.Bundles;

/// <summary>A bundle checked by <c>verify.html</c> in a browser, opened from a file as an auditor would.</summary>
internal sealed class CheckedByPage : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.html");
    private readonly IPage page;

    internal CheckedByPage(IPage page)
    {
        this.page = page;
        File.WriteAllText(path, VerifierPage.Text);
    }

    internal async Task<Said> Check(BundleCase each)
    {
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        await page.GetByLabel("The bundle").SetInputFilesAsync(new FilePayload { Name = "bundle.zip", MimeType = "application/zip", Buffer = each.File });
        await page.GetByLabel("The council's key").FillAsync(string.Join('\n', each.Keys));
        await page.GetByLabel("Keys of witnesses you go by").FillAsync(string.Join('\n', each.Witnesses));
        await page.GetByRole(AriaRole.Button, new() { Name = "Check the bundle" }).ClickAsync();
        var verdict = page.Locator("#verdict");
        await verdict.WaitForAsync();
        return new(
            await verdict.TextContentAsync() switch
            {
                "This bundle holds: nothing in it was altered" => Verdict.Holds,
                "This bundle does not hold" => Verdict.DoesNotHold,
                "This cannot be checked" => Verdict.Unusable,
                var other => throw new InvalidOperationException($"The page said “{other}”."),
            },
            await page.Locator("#problems li").AllTextContentsAsync(), [.. await page.Locator("#summary li").AllTextContentsAsync(), .. await page.Locator("#cautions li").AllTextContentsAsync()]);
    }

    public void Dispose() => File.Delete(path);
}
