using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Ledger.Testing;

namespace Ledger.Host.Tests.Cli;

/// <summary><c>ledger serve</c> as a program of its own, for as long as something is asked of it.</summary>
internal static class Serving
{
    /// <summary>Serves a ledger to this machine.</summary>
    /// <returns>What it wrote to standard error, line by line.</returns>
    internal static async Task<IReadOnlyCollection<string>> While(TestLedger ledger, Func<HttpClient, Task> ask)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [Run.Host, "serve"]) { WorkingDirectory = Checkout.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["ConnectionStrings__Ledger"], start.Environment["LEDGER_DATA"], start.Environment["ASPNETCORE_URLS"]) = (ledger.ConnectionString, TestLedger.DataOf(ledger.ConnectionString), address);
        var log = new ConcurrentQueue<string>();
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { } text) log.Enqueue(text);
        };
        process.BeginErrorReadLine();
        try
        {
            var begun = await process.StandardOutput.ReadLineAsync();
            if (begun?.StartsWith("Ledger is at", StringComparison.Ordinal) is not true) throw new InvalidOperationException(string.Join('\n', log));
            using var http = new HttpClient { BaseAddress = new($"{address}/") };
            await ask(http);
        }
        finally
        {
            // Told to end, it writes what it still has to write.
            using var told = Process.Start("kill", $"{process.Id}");
            await process.WaitForExitAsync();
        }

        return log;
    }

    private static int FreePort()
    {
        using var any = new TcpListener(IPAddress.Loopback, 0);
        any.Start();
        return ((IPEndPoint)any.LocalEndpoint).Port;
    }
}
