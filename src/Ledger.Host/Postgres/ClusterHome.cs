namespace Ledger.Host.Postgres;

/// <summary>The directory that belongs to the private server, closed to everyone else, and the account that owns and runs it (null: our own).</summary>
internal sealed record ClusterHome(string Directory, string? Account)
{
    private const UnixFileMode Closed = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode Open = Closed | Readable | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>PostgreSQL's own data directory.</summary>
    public string Data => Path.Combine(Directory, "data");

    /// <summary>The server's socket lies here, where its path is short enough for one.</summary>
    public string Socket => Path.Combine(Directory, "socket");

    public string Log => Path.Combine(Directory, "server.log");

    /// <summary>
    /// Makes the home ready under the data directory. Root's own directories are closed to the account that has to run the server:
    /// then the home is made in <paramref name="openPlace"/> and a link left behind, so that it is found again and moves with the data directory.
    /// </summary>
    public static async Task<ClusterHome> PrepareAsync(string dataDirectory, string openPlace, Action<string> say)
    {
        var place = Path.Combine(dataDirectory, "postgres");
        if (!ServerAccount.IsRoot)
        {
            return Made(place, account: null);
        }

        var home = LinkedFrom(place) ?? place;
        if (System.IO.Directory.Exists(home) && await ServerAccount.OwnerOfAsync(home) is var owner and not "root")
        {
            return new(home, owner);
        }

        var account = await ServerAccount.UnprivilegedAsync();
        if (home == place && !await ServerAccount.CanReachAsync(account, dataDirectory))
        {
            SetMode(System.IO.Directory.CreateDirectory(openPlace).FullName, Open);
            home = System.IO.Directory.CreateDirectory(Path.Combine(openPlace, $"postgres-{Guid.CreateVersion7():N}")).FullName;
            File.CreateSymbolicLink(place, home);
            say($"The account {account} cannot reach {dataDirectory}, so the database is kept in {home}; {place} is a link to it.");
        }

        var made = Made(home, account);
        await ServerAccount.GiveAsync(made.Socket, account);
        await ServerAccount.GiveAsync(made.Directory, account);
        return made;
    }

    private static string? LinkedFrom(string place)
    {
        var home = new DirectoryInfo(place).LinkTarget;
        return home is null || System.IO.Directory.Exists(home)
            ? home
            : throw new DatabaseUnavailableException($"The database of {place} is kept in {home}, which is not there.", "Put that directory back, or remove the link to begin an empty ledger.");
    }

    private static ClusterHome Made(string directory, string? account)
    {
        var home = new ClusterHome(directory, account);
        foreach (var each in new[] { home.Directory, home.Socket })
        {
            SetMode(System.IO.Directory.CreateDirectory(each).FullName, Closed);
        }

        return home;
    }

    /// <summary>Writes a file that the server's account reads; the home is closed to all others.</summary>
    public string Write(string name, string text)
    {
        var path = Path.Combine(Directory, name);
        File.WriteAllText(path, text);
        SetMode(path, Readable);
        return path;
    }

    // Windows knows no modes: a directory there is as closed as the one it lies in.
    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }
}
