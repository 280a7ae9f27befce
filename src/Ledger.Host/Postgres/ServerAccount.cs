namespace Ledger.Host.Postgres;

/// <summary>The account that PostgreSQL runs under: our own, except that it refuses to run as root.</summary>
internal static class ServerAccount
{
    // PostgreSQL's own where its packages made one (Debian, macOS), else the one every system has for owning nothing.
    private static readonly string[] Unprivileged = ["postgres", "_postgres", "nobody"];

    public static bool IsRoot => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    public static async Task<string> UnprivilegedAsync()
    {
        foreach (var account in Unprivileged)
        {
            if ((await Programs.RunAsync("id", ["-u", account])).Succeeded)
            {
                return account;
            }
        }

        throw new DatabaseUnavailableException("PostgreSQL refuses to run as root, and there is no account postgres or nobody to run it.", "Run ledger as an ordinary user.");
    }

    /// <summary>The owner as <c>ls -ld</c> gives it: mode, links, owner.</summary>
    public static async Task<string> OwnerOfAsync(string directory)
    {
        var listed = await Programs.RunAsync("ls", ["-ld", directory]);
        return listed.Succeeded ? listed.Output.Split(' ', StringSplitOptions.RemoveEmptyEntries)[2] : throw new IOException(listed.Output);
    }

    public static async Task GiveAsync(string path, string account)
    {
        var given = await Programs.RunAsync("chown", [account, path]);
        if (!given.Succeeded)
        {
            throw new IOException(given.Output);
        }
    }

    public static async Task<bool> CanReachAsync(string account, string directory) =>
        (await Programs.RunAsync("test", ["-x", directory], account)).Succeeded;
}
