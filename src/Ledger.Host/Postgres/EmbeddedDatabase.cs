using Npgsql;

namespace Ledger.Host.Postgres;

/// <summary>A program's use of the private cluster, from joining it to leaving it.</summary>
internal sealed class EmbeddedDatabase
{
    private readonly ClusterUsers users;
    private readonly PrivateCluster cluster;

    private EmbeddedDatabase(ClusterUsers users, PrivateCluster cluster, bool startedHere) => (this.users, this.cluster, StartedHere) = (users, cluster, startedHere);

    /// <summary>True when this program started the server; false when it found it running.</summary>
    public bool StartedHere { get; }

    public static async Task<RunningDatabase> FindOrStartAsync(string dataDirectory, PostgresSource source, bool durable, Action<string> say, CancellationToken ct)
    {
        try
        {
            Environment.SetEnvironmentVariable("PGPASSWORD", null); // it is for a server of somebody's own, and the driver would try it before the cluster's file
            Directory.CreateDirectory(dataDirectory);
            var users = new ClusterUsers(dataDirectory);
            using var turn = await users.TakeTurnAsync(ct);
            var home = await ClusterHome.PrepareAsync(dataDirectory, source.OpenPlace, say);
            var cluster = new PrivateCluster(home, await source.BinariesForAsync(home, dataDirectory, say), durable, say);
            return await JoinAsync(users, cluster, home, new ClusterRoles(dataDirectory), say, ct);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NpgsqlException)
        {
            throw new DatabaseUnavailableException(
                $"The database in {dataDirectory} cannot be used: {problem.Message.TrimEnd('.')}.",
                "Put that right, or choose another directory with LEDGER_DATA.",
                problem);
        }
    }

    private static async Task<RunningDatabase> JoinAsync(
        ClusterUsers users, PrivateCluster cluster, ClusterHome home, ClusterRoles roles, Action<string> say, CancellationToken ct)
    {
        var running = await cluster.RunningAsync(ct);
        if (running is null && cluster.IsMissing)
        {
            await cluster.CreateAsync(roles.Of(ClusterRoles.Superuser));
        }

        users.Join();
        var use = new EmbeddedDatabase(users, cluster, startedHere: running is null);
        try
        {
            var server = running ?? await cluster.StartAsync(ct);
            await roles.EnsureOwnerAndDatabaseAsync(server, ct);
            return await RunningDatabase.OpenAsync(
                roles.ConnectionString(server, ClusterRoles.Owner, ClusterRoles.Owner), $"private, in {home.Directory}", use, say, ct);
        }
        catch
        {
            await use.LeaveWithTurnAsync();
            throw;
        }
    }

    /// <summary>Leaves the cluster; the last one out stops it.</summary>
    public async Task LeaveAsync()
    {
        using var turn = await users.TakeTurnAsync(CancellationToken.None);
        await LeaveWithTurnAsync();
    }

    private async Task LeaveWithTurnAsync()
    {
        if (users.LeaveAndWasLast() && await cluster.RunningAsync(CancellationToken.None) is not null)
        {
            await cluster.StopAsync();
        }
    }
}
