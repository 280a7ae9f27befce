using System.Diagnostics;
using System.Globalization;

namespace Ledger.Host.Postgres;

/// <summary>A running server, as its own <c>postmaster.pid</c> tells of it: eight lines, the last ones written as it gets ready.</summary>
internal sealed record Postmaster(int ProcessId, int Port, string SocketDirectory, string ListenAddress, bool Ready, string Text)
{
    /// <summary>What a client gives as host: the directory of the socket, or the address where there is none.</summary>
    public string Host => SocketDirectory.Length > 0 ? SocketDirectory : ListenAddress;

    public static Postmaster? Read(string data)
    {
        if (TryReadAll(FileOf(data)) is not { } text)
        {
            return null;
        }

        var lines = text.Split('\n', StringSplitOptions.TrimEntries);
        string Line(int number) => lines.Length >= number ? lines[number - 1] : "";
        return new(Number(Line(1)), Number(Line(4)), Line(5), Line(6), Line(8) == "ready", text);
    }

    /// <summary>
    /// True when the process is there and is this server. After a crash and a restart of the machine its number may belong to a stranger,
    /// even to another PostgreSQL: Linux shows the directory that a process stands in, which for a server is its data directory.
    /// </summary>
    public bool IsAlive()
    {
        if (NameOfProcess() != "postgres")
        {
            return false;
        }

        try
        {
            return !OperatingSystem.IsLinux() || TryReadAll(FileOf($"/proc/{ProcessId}/cwd")) == Text;
        }
        catch (UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>
    /// PostgreSQL clears away the lock files of a process that is gone, but refuses to start while a stranger has its number: then they are removed here.
    /// </summary>
    public void ClearTracesIfNumberIsTaken(string data)
    {
        if (NameOfProcess() is null)
        {
            return;
        }

        File.Delete(FileOf(data));
        if (SocketDirectory.Length > 0)
        {
            File.Delete(Path.Combine(SocketDirectory, $".s.PGSQL.{Port}.lock"));
        }
    }

    private string? NameOfProcess()
    {
        try
        {
            using var process = Process.GetProcessById(ProcessId);
            return process.ProcessName;
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string FileOf(string data) => Path.Combine(data, "postmaster.pid");

    private static int Number(string line) => int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string? TryReadAll(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
