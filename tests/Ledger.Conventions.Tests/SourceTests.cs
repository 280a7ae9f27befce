using System.Text.RegularExpressions;
using Ledger.Testing;

namespace Ledger.Conventions.Tests;

/// <summary>What the source itself must not say.</summary>
public sealed partial class SourceTests
{
    [Fact]
    public void Time_and_ids_come_in_by_parameter() =>
        Lines("src/Ledger.Domain", "src/Ledger.Projections")
            .Where(line => line.Path is not "src/Ledger.Projections/LedgerClock.cs")
            .Where(line => TakesTimeOrId().IsMatch(line.Text))
            .ShouldBeEmpty();

    // A plain Append knows no version before saving; everything goes through the workbench's hold on the stream.
    [Fact]
    public void Events_are_appended_in_one_place_only() =>
        Lines("src").Where(line => Appends().IsMatch(line.Text)).Select(line => line.Path).Distinct()
            .ShouldBe(["src/Ledger.Host/Commands/Piece.cs"]);

    // Marten accepts any tenant; a default one would mix councils.
    [Fact]
    public void No_session_is_opened_without_a_council() =>
        Lines("src").Where(line => OpensSessionOfNobody().IsMatch(line.Text)).ShouldBeEmpty();

    [Fact]
    public void Nothing_is_left_unfinished() =>
        Lines("src", "tests").Where(line => line.Path is not "tests/Ledger.Conventions.Tests/SourceTests.cs").Where(line => Unfinished().IsMatch(line.Text)).ShouldBeEmpty();

    [Fact]
    public void Files_are_one_idea_each() =>
        Files("src").Where(file => File.ReadLines(file).Count() > 250).Select(file => Path.GetRelativePath(Checkout.Root, file))
            .Where(path => !path.EndsWith("Events.cs", StringComparison.Ordinal)).ShouldBeEmpty();

    private static IEnumerable<(string Path, string Text)> Lines(params string[] folders) =>
        from file in Files(folders)
        from line in File.ReadLines(file)
        select (Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/'), line.Trim());

    private static IEnumerable<string> Files(params string[] folders) =>
        from folder in folders
        from file in Directory.EnumerateFiles(Path.Combine(Checkout.Root, folder), "*.cs", SearchOption.AllDirectories)
        let parts = file.Split(Path.DirectorySeparatorChar)
        where !parts.Contains("obj") && !parts.Contains("bin")
        select file;

    [GeneratedRegex(@"\b(UtcNow|DateTime\.Now|DateTimeOffset\.Now|SystemClock|Guid\.NewGuid|CreateVersion7)\b")]
    private static partial Regex TakesTimeOrId();

    [GeneratedRegex(@"\.(AppendMany|AppendOne|Append(Optimistic|Exclusive)?|StartStream)\((?!.*new StringBuilder).*events")]
    private static partial Regex Appends();

    [GeneratedRegex(@"\.(QuerySession|LightweightSession|OpenSession|IdentitySession)\(\)")]
    private static partial Regex OpensSessionOfNobody();

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|\bHACK\b|NotImplemented|Thread\.Sleep|\[Fact\(Skip")]
    private static partial Regex Unfinished();
}
