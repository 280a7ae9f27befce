using Ledger.Testing;

namespace Ledger.Conventions.Tests;

/// <summary>Files that tests write: the committed file must be what the test would write.</summary>
internal static class Written
{
    /// <summary>Writes the file where it differs, and fails so that somebody looks at the difference and commits it.</summary>
    internal static void ShouldBe(string path, string content)
    {
        var file = Path.Combine(Checkout.Root, path);
        var there = File.Exists(file) ? File.ReadAllText(file) : null;
        if (there == content) return;
        Anew(path, content);
        Assert.Fail($"{path} was out of date and has been written anew. Look at the difference, and commit it if it is meant.");
    }

    /// <summary>Writes the file.</summary>
    internal static void Anew(string path, string content)
    {
        var file = Path.Combine(Checkout.Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }
}
