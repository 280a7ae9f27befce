using System.CommandLine;
using Ledger.Domain.Integrity;
using Ledger.Host.Commands;
using Ledger.Host.Log;

namespace Ledger.Host.Cli;

/// <summary><c>log key</c>, <c>log rotate</c>, <c>log prove</c>.</summary>
internal static class LogVerbs
{
    internal static Command Make() => new("log", "The log that proves the record") { Key(), Rotate(), Prove(), LogRecover.Make() };

    private static Command Key()
    {
        var council = Options.Council();
        var verb = new Command("key", "Print the key by which others check a council's log: publish it, and give it to the auditor") { council };
        verb.SetAction(async (line, cancel) =>
        {
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            await ledger.Door.CouncilOf(line.GetValue(council)!, cancel);
            foreach (var key in ledger.Signer.Keys(line.GetValue(council)!)) Console.Out.WriteLine(key);
            return Exit.Done;
        });
        return verb;
    }

    private static Command Rotate()
    {
        var council = Options.Council();
        var end = Options.Flag("--end", "Give up the old key: everybody who checks the log has the new one");
        var verb = new Command("rotate", "Put a new key into use; the old one signs beside it until --end") { council, end };
        verb.SetAction(async (line, cancel) =>
        {
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            var slug = line.GetValue(council)!;
            await ledger.Door.CouncilOf(slug, cancel);
            if (line.GetValue(end)) ledger.Signer.EndRotation(slug);
            else ledger.Signer.Rotate(slug);
            Console.Out.WriteLine(line.GetValue(end) ? "Only this key signs from now on:" : "The first of these keys is new; both sign from now on. Publish it, then give up the old one with `ledger log rotate --end`:");
            foreach (var key in ledger.Signer.Keys(slug)) Console.Out.WriteLine(key);
            return Exit.Done;
        });
        return verb;
    }

    private static Command Prove()
    {
        var id = new Argument<Guid>("event-id") { Description = "The event's id, as reports and replays print it" };
        var council = Options.Council();
        var verb = new Command("prove", "Print the proof file (c2sp.org/tlog-proof) that an event is in the log") { id, council };
        verb.SetAction(async (line, cancel) =>
        {
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            await ledger.Door.CouncilOf(line.GetValue(council)!, cancel);
            Console.Out.Write(await Proof(ledger, line.GetValue(council)!, line.GetValue(id), cancel));
            return Exit.Done;
        });
        return verb;
    }

    private static async Task<LogProof> Proof(OpenLedger ledger, string council, Guid id, CancellationToken cancel)
    {
        await ledger.PlaceAll(cancel);
        return (await EventProof.Of(ledger.Log, council, id, cancel)).Proof
            ?? throw new UnusableInputException($"The log of {council} has no event {id} that is signed.", "Give the id of an event of this council, as reports and replays print it.");
    }
}
