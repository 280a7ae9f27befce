namespace Ledger.Testing;

/// <summary>The working copy that the tests run from.</summary>
public static class Checkout
{
    /// <summary>The directory that holds Ledger.sln.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    private static string Above(string directory) => File.Exists(Path.Combine(directory, "Ledger.sln"))
        ? directory.TrimEnd(Path.DirectorySeparatorChar)
        : Above(Path.GetDirectoryName(directory) ?? throw new InvalidOperationException("The tests run from a checkout: no Ledger.sln lies above them."));
}
