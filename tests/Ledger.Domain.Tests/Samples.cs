using System.Runtime.CompilerServices;

namespace Ledger.Domain.Tests;

/// <summary>Public material that stands beside a checkout and is no part of it; a test that needs it is skipped where it is absent.</summary>
internal static class Samples
{
    internal static string Path(string name, [CallerFilePath] string here = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(CheckoutOf(here), "..", "shared", "samples", name));

    /// <summary>The folder of the checkout.</summary>
    internal static string Checkout([CallerFilePath] string here = "") => CheckoutOf(here);

    private static string CheckoutOf(string file)
    {
        var folder = new FileInfo(file).Directory!;
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Ledger.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
