namespace Ledger.Host.Postgres;

/// <summary>Where PostgreSQL may come from, and where a server's home goes when the data directory is closed to the account that runs it.</summary>
/// <param name="OpenPlace">A directory that every account can reach.</param>
/// <param name="PlacesAsync">Where the programs may lie, best first, given the directory that they may have been fetched into.</param>
/// <param name="FetchAsync">Fetches them into that directory.</param>
internal sealed record PostgresSource(string OpenPlace, Func<string, Task<IReadOnlyList<string>>> PlacesAsync, Func<string, Action<string>, Task> FetchAsync)
{
    /// <summary>This machine, as it is.</summary>
    public static PostgresSource OfThisMachine { get; } =
        new("/var/lib/ledger", fetchedInto => PostgresPlaces.OnThisMachineAsync(fetchedInto), PostgresDownload.FetchAsync);

    /// <summary>The programs for a home: those of its cluster's version, or any recent ones, which are fetched when there are none.</summary>
    public async Task<PostgresBinaries> BinariesForAsync(ClusterHome home, string dataDirectory, Action<string> say)
    {
        var made = PrivateCluster.MajorOf(home);
        var fetchInto = home.Account is null || await ServerAccount.CanReachAsync(home.Account, dataDirectory) ? dataDirectory : OpenPlace;
        if (await FindAsync() is { } found)
        {
            return found;
        }

        await FetchAsync(fetchInto, say);
        return await FindAsync() ?? throw Missing(made, home);

        async Task<PostgresBinaries?> FindAsync() => await PostgresBinaries.FindAsync(await PlacesAsync(fetchInto), made, home.Account);
    }

    private static DatabaseUnavailableException Missing(int? made, ClusterHome home) => made is null
        ? new("No PostgreSQL was found to keep the ledger in.", DatabaseUnavailableException.ThreeWays)
        : new(
            $"The database in {home.Directory} was made by PostgreSQL {made}, which was not found.",
            $"Install PostgreSQL {made}, or name its programs' directory in LEDGER_PG_BIN.");
}
