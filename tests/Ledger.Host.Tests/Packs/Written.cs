using Ledger.Testing;

namespace Ledger.Host.Tests.Packs;

/// <summary>A file under docs/ that a test writes: it fails where the committed one differs, and has then been written anew.</summary>
internal static class Written
{
    internal static void ShouldBe(string path, string text)
    {
        var file = Path.Combine(Checkout.Root, path);
        var committed = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (committed == text) return;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        Assert.Fail($"{path} did not say what the code says and has been written anew: look at the difference and commit it.");
    }
}
