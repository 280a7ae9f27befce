using Ledger.Testing;

namespace Ledger.Host.Tests.Packs;

/// <summary>The published texts that the packs encode. They are read beside the checkout and never copied into it; without them a test is skipped.</summary>
internal static class Sources
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "..", "shared", "protocols");

    internal static string Faversham => Text("000_7dce29b670af0f2e.txt");

    internal static string Uttlesford => Text("001_972f9686d8be5b1f.txt");

    internal static string County => Text("002_0b6bada0e3a16f37.txt");

    internal static string Stotfold => Text("003_0599d1cf393288ac.txt");

    internal static string Hailsham => Text("004_b19e3cc23cbe5049.txt");

    internal static string Of(string pack) => pack switch
    {
        "faversham" => Faversham,
        "uttlesford" => Uttlesford,
        "county" => County,
        "stotfold" => Stotfold,
        "hailsham" => Hailsham,
        _ => throw new ArgumentOutOfRangeException(nameof(pack), pack, "No text is known for this pack."),
    };

    private static string Text(string file)
    {
        if (!Directory.Exists(Folder)) Assert.Skip("The published protocols are not beside this checkout, so that the packs cannot be held against them.");
        return File.ReadAllText(Path.Combine(Folder, file));
    }
}
