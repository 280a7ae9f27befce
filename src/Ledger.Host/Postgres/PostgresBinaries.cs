using System.Globalization;
using System.Text.RegularExpressions;

namespace Ledger.Host.Postgres;

/// <summary>A directory that holds <c>initdb</c>, <c>pg_ctl</c> and <c>postgres</c>, and the major version of the last; nothing else is counted on.</summary>
public sealed partial record PostgresBinaries(string Directory, int Major)
{
    private static readonly string[] Needed = ["initdb", "pg_ctl", "postgres"];

    /// <summary>The oldest version that the ledger has been seen working on.</summary>
    public const int OldestMajor = 15;

    internal string InitDb => Program("initdb");

    internal string PgCtl => Program("pg_ctl");

    /// <summary>The first of the places whose programs the account can run and whose version will do: any recent one, or the one a cluster was made by.</summary>
    internal static async Task<PostgresBinaries?> FindAsync(IEnumerable<string> places, int? clusterMajor, string? account)
    {
        foreach (var place in places.Distinct().Where(HasAllPrograms))
        {
            var told = await Programs.RunAsync(Path.Combine(place, "postgres" + Suffix), ["--version"], account);
            if (told.Succeeded && Version().Match(told.Output) is { Success: true } version
                && int.Parse(version.Groups[1].Value, CultureInfo.InvariantCulture) is var major
                && (clusterMajor is { } made ? major == made : major >= OldestMajor))
            {
                return new(place, major);
            }
        }

        return null;
    }

    private static string Suffix => OperatingSystem.IsWindows() ? ".exe" : "";

    private static bool HasAllPrograms(string place) =>
        Needed.All(program => File.Exists(Path.Combine(place, program + Suffix)));

    private string Program(string name) => Path.Combine(Directory, name + Suffix);

    [GeneratedRegex(@"\(PostgreSQL\) (\d+)")]
    private static partial Regex Version();
}
