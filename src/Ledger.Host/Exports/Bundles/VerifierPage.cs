namespace Ledger.Host.Exports.Bundles;

/// <summary><c>verify.html</c>: the one page that checks a bundle in a browser, offline.</summary>
public static class VerifierPage
{
    /// <summary>The page.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var reader = new StreamReader(typeof(VerifierPage).Assembly.GetManifestResourceStream("verify.html")!);
        return reader.ReadToEnd();
    }
}
