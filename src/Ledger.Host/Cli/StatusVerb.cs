using System.CommandLine;
using Ledger.Host.Log;
using Ledger.Host.Operations;
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
            Console.Out.WriteLine(HostWords.Of(ledger.Durability));
            foreach (var promise in await LogRoles.MayTooMuch(ledger.Log, cancel))
                Console.Out.WriteLine(HostWords.TooMuch(promise));
            if (ledger.Signer.Origin.Host == LogHome.Unnamed) Console.Out.WriteLine(HostWords.Unnamed);
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
            Console.Out.WriteLine(HostWords.NoWitness);
            return true;
        }

        var all = true;
        foreach (var log in await ledger.Witnesses.AskAll((_, _) => true, cancel))
        {
            foreach (var reply in log.Replies.Where(reply => reply.Says is not null)) await Console.Error.WriteLineAsync(reply.Says);
            Console.Out.WriteLine(HostWords.Of(log, Settings.Witnesses.All.Count));
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
            if (stamps.Last is not null || stamps.Count > stamps.Problems.Count) Console.Out.WriteLine(HostWords.Stamped(council, stamps));
        }

        if (!any) Console.Out.WriteLine(HostWords.NoAuthority);
        return all;
    }

    private static async Task<bool> InTime(OpenLedger ledger, CancellationToken cancel)
    {
        await ClockSkew.Measure(ledger.Log, ledger.Clock, cancel);
        if (ledger.Clock.Skew is not { } skew) return true;
        Console.Out.WriteLine(HostWords.Skewed(skew));
        return false;
    }
}
