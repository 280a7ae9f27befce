using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Ledger.Host.Postgres;

/// <summary>How the private server is set up: reachable by its socket or on loopback only, and durable.</summary>
internal static class ClusterSettings
{
    /// <summary>The file that PostgreSQL's own postgresql.conf includes; written anew at each start.</summary>
    public const string File = "ledger.conf";

    /// <summary>Operating systems end the path of a socket at 104 bytes or a little later.</summary>
    private const int LongestSocketPath = 100;

    private const int SocketPort = 5432;

    /// <param name="home">Where the socket goes, unless its path is too long or the system is Windows.</param>
    /// <param name="durable">False for tests only: what they write may be lost.</param>
    public static string For(ClusterHome home, bool durable)
    {
        var socket = CanBeSocket(home.Socket);
        var onOff = durable ? "on" : "off";
        return $"""
            # Written by ledger at each start. Your own settings: ALTER SYSTEM, or postgresql.conf below the line that includes this file.
            cluster_name = 'ledger'
            listen_addresses = '{(socket ? "" : "127.0.0.1")}'
            port = {(socket ? SocketPort : FreePort())}
            unix_socket_directories = {(socket ? Quoted($"\"{home.Socket.Replace("\"", "\"\"", StringComparison.Ordinal)}\"") : "''")}
            unix_socket_permissions = 0700
            fsync = {onOff}
            synchronous_commit = {onOff}
            full_page_writes = {onOff}
            max_connections = {(durable ? 200 : 400)}
            timezone = 'UTC'
            log_timezone = 'UTC'

            """;
    }

    /// <summary>The same order and letter case on every machine: bytes decide the order, Unicode what is a letter (where the version can, or the system).</summary>
    public static IReadOnlyList<string> LocaleFor(PostgresBinaries binaries) =>
        binaries.Major >= 17 ? ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        : OperatingSystem.IsLinux() ? ["--locale=C.UTF-8"]
        : ["--locale=C"];

    // A comma separates hosts in Npgsql's connection strings.
    private static bool CanBeSocket(string directory) =>
        !OperatingSystem.IsWindows() && !directory.Contains(',', StringComparison.Ordinal)
        && Encoding.UTF8.GetByteCount(Path.Combine(directory, $".s.PGSQL.{SocketPort}")) <= LongestSocketPath;

    private static string Quoted(string text) => $"'{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
