using System.Globalization;
using System.Text.RegularExpressions;

namespace Ledger.Host.Postgres;

/// <summary>Where PostgreSQL's programs may lie, best first.</summary>
internal static partial class PostgresPlaces
{
    // "*" stands for a version: the highest comes first.
    private static readonly string[] Usual =
    [
        "/usr/lib/postgresql/*/bin",                            // Debian, Ubuntu
        "/usr/pgsql-*/bin",                                     // Fedora, Red Hat
        "/opt/homebrew/opt/postgresql@*/bin",                   // Homebrew on Apple's processors
        "/usr/local/opt/postgresql@*/bin",                      // Homebrew on Intel's
        "/Applications/Postgres.app/Contents/Versions/*/bin",
        "/usr/bin",
        @"C:\Program Files\PostgreSQL\*\bin",
    ];

    /// <summary>LEDGER_PG_BIN, what pg_config says, the usual places, then what was fetched before.</summary>
    public static async Task<IReadOnlyList<string>> OnThisMachineAsync(params IEnumerable<string> fetchedInto)
    {
        var named = Environment.GetEnvironmentVariable("LEDGER_PG_BIN");
        var told = await Programs.RunAsync("pg_config", ["--bindir"]);
        return
        [
            .. string.IsNullOrWhiteSpace(named) ? Array.Empty<string>() : [named],
            .. told.Succeeded ? [told.Output] : Array.Empty<string>(),
            .. Usual.SelectMany(Matching),
            .. fetchedInto.Select(PostgresDownload.BinariesIn),
        ];
    }

    private static IEnumerable<string> Matching(string pattern)
    {
        var star = pattern.IndexOf('*', StringComparison.Ordinal);
        if (star < 0)
        {
            return [pattern];
        }

        var parent = pattern[..pattern.LastIndexOfAny(['/', '\\'], star)];
        var rest = pattern[(pattern.IndexOfAny(['/', '\\'], star) + 1)..];
        var name = pattern[(parent.Length + 1)..^(rest.Length + 1)];
        return Directory.Exists(parent)
            ? Directory.EnumerateDirectories(parent, name).OrderByDescending(VersionOf).Select(found => Path.Combine(found, rest))
            : [];
    }

    private static int VersionOf(string path) =>
        FirstNumber().Match(Path.GetFileName(path)) is { Success: true } number && int.TryParse(number.Value, CultureInfo.InvariantCulture, out var version) ? version : 0;

    [GeneratedRegex(@"\d+")]
    private static partial Regex FirstNumber();
}
