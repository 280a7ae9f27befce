using System.CommandLine;
using Ledger.Host.Log;
using Ledger.Host.Security;
using Ledger.Host.Witnessing;
using Ledger.Projections.Log;

namespace Ledger.Host.Cli;

/// <summary><c>status</c>: what the ledger stands on, and what it cannot promise.</summary>
internal static class StatusVerb
{
    internal static Command Make()
    {
        var verb = new Command("status", "Say which database the ledger stands on, whether what it acknowledges is durable, and whether its logs are signed");
        verb.SetAction(async (_, cancel) =>
        {
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            Console.Out.WriteLine(ledger.Database);
            Console.Out.WriteLine(ledger.Durability.AllOn
                ? "What it acknowledges is durable: fsync, synchronous commit, full page writes and checksums are on."
                : $"What it acknowledges is not safe from a crash: it runs without {string.Join(", ", ledger.Durability.Off)}.");
            foreach (var promise in await LogRoles.MayTooMuch(ledger.Log, cancel))
                Console.Out.WriteLine($"The database does not guard the record from the ledger itself: its role {promise}. The signed log shows it if that is done.");
            if (ledger.Signer.Origin.Host == LogHome.Unnamed) Console.Out.WriteLine($"The logs are named after {LogHome.Unnamed}. A host that others check says its own name in LEDGER_LOG_HOST before anything is recorded.");
            var (signed, inTime) = (await Signed(ledger, cancel), await InTime(ledger, cancel));
            var witnessed = signed && await Witnessed(ledger, cancel);
            var stamped = await Stamped(ledger, cancel);
            foreach (var log in await LogLag.All(ledger.Log, ledger.Signer, cancel)) Console.Out.WriteLine(log.Says(ledger.Clock.Now));
            return ledger.Durability.AllOn && witnessed && inTime && stamped ? Exit.Done : Exit.AnswerIsNo;
        });
        return verb;
    }

    private static async Task<bool> Signed(OpenLedger ledger, CancellationToken cancel)
    {
        try
        {
            await ledger.PlaceAll(cancel);
            Console.Out.WriteLine($"The logs are signed with the keys in {Settings.Log.Directory}.");
            return true;
        }
        catch (AggregateException forks)
        {
            foreach (var fork in forks.InnerExceptions) await Console.Error.WriteLineAsync(fork.Message);
            return false;
        }
    }

    // Without witnesses there is nothing that could be wrong with them.
    private static async Task<bool> Witnessed(OpenLedger ledger, CancellationToken cancel)
    {
        if (Settings.Witnesses.All.Count == 0)
        {
            Console.Out.WriteLine("No witness watches the logs. Name some in LEDGER_WITNESSES, so that nobody can be shown another history.");
            return true;
        }

        var all = true;
        foreach (var log in await ledger.Witnesses.AskAll((_, _) => true, cancel))
        {
            foreach (var reply in log.Replies.Where(reply => reply.Says is not null)) await Console.Error.WriteLineAsync(reply.Says);
            Console.Out.WriteLine($"{log.Origin}: {log.Cosigned} of {Settings.Witnesses.All.Count} witnesses have cosigned the checkpoint of {log.Size} entries: {(log.IsWitnessed ? "witnessed" : "not witnessed")}.");
            all &= log.IsWitnessed && !log.Replies.Any(reply => reply.Alarms);
        }

        return all;
    }

    private static async Task<bool> Stamped(OpenLedger ledger, CancellationToken cancel)
    {
        await using var connection = await ledger.Log.OpenConnectionAsync(cancel);
        var (all, any) = (true, false);
        foreach (var council in ledger.Signer.Councils())
        {
            var stamps = await KeptStamps.Newest(connection, council, Settings.StampRoots, cancel);
            (all, any) = (all && stamps.Problems.Count == 0, any || stamps.Count > 0);
            foreach (var problem in stamps.Problems) await Console.Error.WriteLineAsync($"{council}: {problem}");
            if (stamps.Last is { } last) Console.Out.WriteLine($"{council}: last stamped by {last.Stamp.Authority} at {last.Stamp.At}, the checkpoint of {last.Size} entries.");
            else if (stamps.Count > stamps.Problems.Count) Console.Out.WriteLine($"{council}: its checkpoints are stamped; set LEDGER_TSA_ROOTS to have the stamps checked.");
        }

        if (!any) Console.Out.WriteLine("No time-stamp authority stamps the logs. Name one in LEDGER_TSA, so that somebody else says when a checkpoint was there.");
        return all;
    }

    private static async Task<bool> InTime(OpenLedger ledger, CancellationToken cancel)
    {
        await ClockSkew.Measure(ledger.Log, ledger.Clock, cancel);
        if (ledger.Clock.Skew is not { } skew) return true;
        Console.Out.WriteLine($"This machine's clock and the database's are {Math.Abs(skew.TotalSeconds):N0} seconds apart: recorded times are this machine's, and every event recorded meanwhile says so. Set the clocks right.");
        return false;
    }
}
