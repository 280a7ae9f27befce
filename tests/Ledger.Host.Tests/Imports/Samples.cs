using Xunit;

namespace Ledger.Host.Tests.Imports;

/// <summary>Real rosters and messages kept beside the checkout, in ../shared/samples. A test that needs them is skipped, and says so, where they are absent.</summary>
internal static class Samples
{
    public static string Folder(string name)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Ledger.sln")))
            root = root.Parent;
        var folder = Path.GetFullPath(Path.Combine(root?.FullName ?? AppContext.BaseDirectory, "..", "shared", "samples", name));
        Assert.SkipUnless(Directory.Exists(folder), $"The samples in ../shared/samples/{name} are not here.");
        return folder;
    }
}
