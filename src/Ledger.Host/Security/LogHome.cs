using Ledger.Projections.Log;

namespace Ledger.Host.Security;

/// <summary>Where, outside the database, a host keeps what it signs the logs with, and what it remembers of them.</summary>
/// <param name="Directory">The directory; only the account that runs the ledger may read it.</param>
/// <param name="Host">The host's name in the logs' names: <c>ledger.example</c>.</param>
public sealed record LogHome(string Directory, string Host)
{
    /// <summary>The host's name where nobody has given it one.</summary>
    public const string Unnamed = "ledger.localhost";

    /// <summary>How the logs are named. The first name is kept: it stands in every leaf, and so cannot change.</summary>
    /// <exception cref="LogKeyException">The host was given another name later.</exception>
    public LogOrigin Origin()
    {
        var file = Path.Combine(Directory, "host");
        if (!File.Exists(file)) PrivateFile.Write(file, Host + "\n");
        var kept = File.ReadAllText(file).Trim();
        return Host == Unnamed || kept == Host ? new(kept)
            : throw new LogKeyException($"The logs kept here are named after {kept}, and this host is now called {Host}.", $"Set LEDGER_LOG_HOST to {kept}, or give LEDGER_LOG another directory to begin new logs.");
    }
}
