namespace Ledger.Host.Postgres;

/// <summary>One PostgreSQL cluster of our own: made, started, found running, stopped. All of it while holding the turn (<see cref="ClusterUsers"/>).</summary>
/// <param name="home">Where it lives, and whose it is.</param>
/// <param name="binaries">What it runs on.</param>
/// <param name="durable">False for tests only: quick, and thrown away when the last one leaves.</param>
/// <param name="say">Hears of what takes time.</param>
internal sealed class PrivateCluster(ClusterHome home, PostgresBinaries binaries, bool durable, Action<string> say)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>The major version of the PostgreSQL that made the cluster in this home; null when none was made yet.</summary>
    public static int? MajorOf(ClusterHome home)
    {
        var file = Path.Combine(home.Data, "PG_VERSION");
        return File.Exists(file) ? int.Parse(File.ReadAllText(file), System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The server of this cluster, once it is ready; null when it does not run.</summary>
    public async Task<Postmaster?> RunningAsync(CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        var server = Postmaster.Read(home.Data);
        while (server?.IsAlive() == true)
        {
            if (server.Ready)
            {
                return server;
            }

            await Task.Delay(Pause, patience.Token); // a program that was killed left it starting or stopping
            server = Postmaster.Read(home.Data);
        }

        server?.ClearTracesIfNumberIsTaken(home.Data);
        return null;
    }

    /// <summary>True when there is nothing to start from.</summary>
    public bool IsMissing => !durable || MajorOf(home) is null;

    /// <summary>Makes the cluster, in place of one that was not to be kept.</summary>
    public async Task CreateAsync(string superuserPassword)
    {
        say($"Making a database in {home.Directory} with PostgreSQL {binaries.Major}.");
        var made = await NewCluster.MakeAsync(home, binaries, durable, superuserPassword);
        ThrowAwayUnlessDurable();
        Directory.Move(made, home.Data);
    }

    /// <summary>Starts the server and waits until it answers, which after a crash is when it has recovered.</summary>
    public async Task<Postmaster> StartAsync(CancellationToken ct)
    {
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            home.Write(ClusterSettings.File, ClusterSettings.For(home, durable));
            var logged = new FileInfo(home.Log) is { Exists: true } log ? log.Length : 0;
            if (await PgCtlAsync("start", "--log", Path.GetFileName(home.Log), "--timeout", $"{Patience.TotalSeconds}") == 0)
            {
                return Postmaster.Read(home.Data)!;
            }

            var reason = ReasonLogged(logged);
            if (waited > Patience || !PassesByItself(reason))
            {
                throw new DatabaseUnavailableException($"PostgreSQL did not start: {reason}.", $"Put that right and try again; {home.Log} says more.");
            }

            await Task.Delay(Pause, ct);
        }
    }

    public async Task StopAsync()
    {
        if (await PgCtlAsync("stop", "--mode=fast", "--timeout", $"{Patience.TotalSeconds}") != 0)
        {
            say($"PostgreSQL in {home.Directory} did not stop; {home.Log} says why.");
        }

        ThrowAwayUnlessDurable();
    }

    private void ThrowAwayUnlessDurable()
    {
        if (!durable && Directory.Exists(home.Data))
        {
            Directory.Delete(home.Data, recursive: true);
        }
    }

    /// <summary>Processes of a killed server that have not noticed yet, or a port that someone else took in between.</summary>
    private static bool PassesByItself(string reason) =>
        reason.Contains("is still in use", StringComparison.Ordinal) || reason.Contains("could not create any TCP/IP sockets", StringComparison.Ordinal);

    private string ReasonLogged(long from)
    {
        if (!File.Exists(home.Log))
        {
            return $"its log {home.Log} could not be written";
        }

        using var log = new StreamReader(new FileStream(home.Log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        log.BaseStream.Seek(from, SeekOrigin.Begin);
        var lines = log.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.LastOrDefault(line => line.Contains("FATAL:", StringComparison.Ordinal)) ?? lines.LastOrDefault() ?? "it gave no reason";
    }

    // pg_ctl hands its arguments to a shell, unquoted enough for a name to be taken as more than a name: so it gets no path but those known here.
    private Task<int> PgCtlAsync(string verb, params IEnumerable<string> options) =>
        Programs.RunAndLeaveAsync(binaries.PgCtl, [verb, "--silent", "--wait", "--pgdata", Path.GetFileName(home.Data), .. options], home.Account, home.Directory);
}
