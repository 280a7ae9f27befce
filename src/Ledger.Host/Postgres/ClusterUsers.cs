namespace Ledger.Host.Postgres;

/// <summary>
/// Several programs may use one private cluster: a command beside a running web application. Whoever starts, joins or stops it holds
/// <c>postgres.turn</c>, one at a time; whoever uses it holds <c>postgres.users</c>, shared. The last one out stops the server, whoever started it.
/// Both are locks on open files, which the operating system lets go of when a program dies, however it dies: a server left behind by a killed
/// program is used by the next one, and stopped when that one is the last.
/// </summary>
internal sealed class ClusterUsers(string dataDirectory) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly string usersFile = Path.Combine(dataDirectory, "postgres.users");
    private FileStream? shared;

    /// <summary>Waits for the turn to start, join or stop the cluster; disposing ends it. Locks on files cannot be waited for, only asked for again.</summary>
    public async Task<IDisposable> TakeTurnAsync(CancellationToken ct)
    {
        var file = Path.Combine(dataDirectory, "postgres.turn");
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            if (TryOpen(file, FileAccess.ReadWrite, FileShare.None) is { } turn)
            {
                return turn;
            }

            if (waited > Patience)
            {
                throw new DatabaseUnavailableException(
                    $"Another program has been starting or stopping the database in {dataDirectory} for {Patience.TotalMinutes} minutes.",
                    "End that program and try again.");
            }

            await Task.Delay(Pause, ct);
        }
    }

    /// <summary>Counts this program among the users. Only while holding the turn.</summary>
    public void Join() => shared = TryOpen(usersFile, FileAccess.Read, FileShare.Read);

    /// <summary>Counts this program out; true when nobody else is left. Only while holding the turn.</summary>
    public bool LeaveAndWasLast()
    {
        Dispose();
        using var alone = TryOpen(usersFile, FileAccess.ReadWrite, FileShare.None);
        return alone is not null;
    }

    public void Dispose() => shared?.Dispose();

    private static FileStream? TryOpen(string path, FileAccess access, FileShare share)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, access, share);
        }
        catch (IOException problem) when (problem.GetType() == typeof(IOException) && File.Exists(path))
        {
            return null; // someone else holds it: .NET says so with a bare IOException on every system
        }
    }
}
