using Ledger.Host.Exports.Bundles;
using Microsoft.Playwright;

namespace Ledger.Journeys.Tests.Bundles;

/// <summary>A bundle checked by <c>verify.html</c> in a browser, opened from a file as an auditor would.</summary>
internal sealed class CheckedByPage : IDisposable
{
    // All that a person does, in one step: pick the bundle, paste the keys, press the button, read the answer.
    private const string Steps = """
        async ({ file, keys, witnesses }) => {
            const picked = new DataTransfer(), verdict = document.getElementById('verdict');
            picked.items.add(new File([Uint8Array.from(atob(file), letter => letter.charCodeAt(0))], 'bundle.zip'));
            document.getElementById('bundle').files = picked.files;
            document.getElementById('key').value = keys;
            document.getElementById('witnesses').value = witnesses;
            const answered = new Promise(done => new MutationObserver((_, watch) => { watch.disconnect(); done(); }).observe(verdict, { childList: true }));
            document.getElementById('form').requestSubmit();
            await answered;
            const texts = id => [...document.querySelectorAll(`#${id} li`)].map(one => one.textContent);
            return [[verdict.textContent], texts('problems'), [...texts('summary'), ...texts('cautions')]];
        }
        """;

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
        var said = await page.EvaluateAsync<string[][]>(Steps, new { file = Convert.ToBase64String(each.File), keys = string.Join('\n', each.Keys), witnesses = string.Join('\n', each.Witnesses) });
        return new(
            said[0][0] switch
            {
                "This bundle holds: nothing in it was altered" => Verdict.Holds,
                "This bundle does not hold" => Verdict.DoesNotHold,
                "This cannot be checked" => Verdict.Unusable,
                var other => throw new InvalidOperationException($"The page said “{other}”."),
            },
            said[1], said[2]);
    }

    public void Dispose() => File.Delete(path);
}
