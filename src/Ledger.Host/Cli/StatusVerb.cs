using System.CommandLine;

namespace Ledger.Host.Cli;

/// <summary><c>status</c>: what the ledger stands on.</summary>
internal static class StatusVerb
{
    internal static Command Make()
    {
        var verb = new Command("status", "Say which database the ledger stands on and whether what it acknowledges is durable");
        verb.SetAction(async (_, cancel) =>
        {
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            Console.Out.WriteLine(ledger.Database);
            Console.Out.WriteLine(ledger.Durability.AllOn
                ? "What it acknowledges is durable: fsync, synchronous commit, full page writes and checksums are on."
                : $"What it acknowledges is not safe from a crash: it runs without {string.Join(", ", ledger.Durability.Off)}.");
            return ledger.Durability.AllOn ? Exit.Done : Exit.AnswerIsNo;
        });
        return verb;
    }
}
