using System.Collections.Immutable;
using System.CommandLine;
using System.Data;
using System.Globalization;
using Ledger.Domain.Integrity;
using Ledger.Host.Commands;
using Ledger.Host.Witnessing;
using Ledger.Projections.Log.Checking;
using Npgsql;

namespace Ledger.Host.Cli;

/// <summary><c>verify log</c>: every leaf hashed anew, against the events, the tiles and the checkpoints; or a log as it is served, from outside.</summary>
internal static class VerifyLog
{
    private const int MostShown = 50;

    private static readonly Option<string?> Council = Options.Text("--council", "The council's short name", "SLUG");
    private static readonly Option<string?> Url = Options.Text("--url", "A served log's address, instead of the database: https://ledger.example/log/exampleton", "U");
    private static readonly Option<string?> Dir = Options.Text("--dir", "A copy of a served log in a directory, instead of the database", "D");
    private static readonly Option<string[]> Key = new("--key") { Description = "The log's key, as the council published it; repeat it for several", HelpName = "VKEY", DefaultValueFactory = _ => [] };
    private static readonly Option<string[]> Since = new("--since") { Description = "A checkpoint, or an e-mail with one, that the log must contain; repeat it for several", HelpName = "FILE", DefaultValueFactory = _ => [] };

    private static readonly Option<bool> Snapshots = Options.Flag("--snapshots", "Also compare what pages and reports read with the events");

    internal static Command Make()
    {
        var verb = new Command("log", "Check that the log is whole, and that every event is what was recorded") { Council, Url, Dir, Key, Since, Snapshots };
        verb.SetAction(async (line, cancel) =>
        {
            var from = new[] { line.GetValue(Url), line.GetValue(Dir) }.OfType<string>().ToList();
            if (from.Count > 1) throw new UnusableInputException("Both --url and --dir are given.", "Give one.");
            if (from.Count == 1) return Say(await Served(line, from[0], cancel), ownKey: false);
            var council = line.GetValue(Council) ?? throw new UnusableInputException("No log is named.", "Give --council, --url or --dir.");
            return Say(await Stored(line, council, cancel), ownKey: line.GetValue(Key)!.Length == 0);
        });
        return verb;
    }

    private static async Task<LogVerdict> Stored(ParseResult line, string council, CancellationToken cancel)
    {
        await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
        await ledger.Door.CouncilOf(council, cancel);
        var given = TrustedKeys.Read(line.GetValue(Key)!);
        var keys = given.IsEmpty ? [.. ledger.Signer.Keys(council), .. ledger.Signer.FormerKeys(council)] : given;
        var held = Held(line, keys);
        if (ledger.Signer.LastSigned(council) is { } last) held.Add(new(Checkpoint.Parse(last.Text), "The checkpoint that the signer remembers"));
        await using var connection = await ledger.Log.OpenConnectionAsync(cancel);
        await using var view = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        var verdict = await new LogCheck(ledger.Signer.Origin.Of(council), keys, held, new Progress()).Run(connection, council, cancel);
        var snapshots = line.GetValue(Snapshots) ? await SnapshotCheck.Of(connection, council, cancel) : [];
        await using var session = ledger.Store.QuerySession(council);
        return verdict with { Problems = [.. await WhereItStands.In(session, verdict.Problems, MostShown, cancel), .. snapshots, .. (await Stamps(connection, council, cancel)).Select(problem => new LogProblem(problem))] };
    }

    private static async Task<IReadOnlyList<string>> Stamps(NpgsqlConnection connection, string council, CancellationToken cancel)
    {
        var stamps = await KeptStamps.All(connection, council, Settings.StampRoots, cancel);
        if (stamps.Last is { } last)
            Console.Out.WriteLine($"{Number(stamps.Count - stamps.Problems.Count)} of {Number(stamps.Count)} time stamps hold. The last: stamped by {last.Stamp.Authority} at {last.Stamp.At}, the checkpoint of {Number(last.Size)} leaves.");
        else if (stamps.Count > 0 && stamps.Problems.Count == 0)
            await Console.Error.WriteLineAsync($"{Number(stamps.Count)} time stamps of checkpoints were not checked. To check them, set LEDGER_TSA_ROOTS to a PEM file with the time-stamp authority's root certificates.");
        return stamps.Problems;
    }

    private static async Task<LogVerdict> Served(ParseResult line, string from, CancellationToken cancel)
    {
        var keys = TrustedKeys.Read(line.GetValue(Key)!);
        if (keys.IsEmpty) throw new UnusableInputException("No key is given.", "Give --key, with the key that the council published: trust comes from you, never from the log.");
        try
        {
            using var log = line.GetValue(Url) is not null ? LogFromOutside.At(from) : LogFromOutside.In(from);
            return await new ServedLogCheck(keys, Held(line, keys), new Progress()).Run(log.Read, cancel);
        }
        catch (MalformedException wrong)
        {
            throw new UnusableInputException($"What {from} gives is no log: {wrong.Message}", "Give the address or directory under which `checkpoint` stands.", wrong);
        }
    }

    private static List<HeldCheckpoint> Held(ParseResult line, ImmutableArray<VerifierKey> keys) =>
        [.. line.GetValue(Since)!.Select(path => new HeldCheckpoint(TrustedKeys.Signed(path, keys), $"The checkpoint in {path}"))];

    private static int Say(LogVerdict verdict, bool ownKey)
    {
        foreach (var problem in verdict.Problems.Take(MostShown))
            Console.Error.WriteLine(problem.Says + (problem.Since is { } since && problem.Index is not null ? $" The checkpoint of {Number(since)} leaves was the first to cover it." : ""));
        if (verdict.Problems.Count > MostShown) Console.Error.WriteLine($"And {Number(verdict.Problems.Count - MostShown)} more.");
        if (ownKey) Console.Error.WriteLine("Checked with the key on this machine. With --key, check with the key as it was published; with --since, against a checkpoint that somebody else has.");
        foreach (var restored in verdict.Restorations) Console.Out.WriteLine(Told(restored));
        foreach (var lost in verdict.Lost.Take(MostShown))
            Console.Out.WriteLine($"In the log, its content lost: leaf {Number(lost.Index)}, event {lost.Event} ({lost.Type}, entry {Number(lost.Version)} of stream {lost.Stream}), recorded at {lost.At}.");
        if (verdict.Lost.Count > MostShown) Console.Out.WriteLine($"And {Number(verdict.Lost.Count - MostShown)} more whose content is lost.");
        var waiting = verdict.Leaves - verdict.Covered + verdict.Waiting;
        Console.Out.WriteLine(
            verdict.Holds
                ? $"{verdict.Origin} holds: {Number(verdict.Leaves)} leaves, {Number(verdict.Checkpoints)} {(verdict.Checkpoints == 1 ? "checkpoint" : "checkpoints")}{(verdict.Erased > 0 ? $", {Number(verdict.Erased)} properties erased by decision" : "")}{(waiting > 0 ? $"; {Number(waiting)} too new for a checkpoint" : "")}."
                : $"{verdict.Origin} does not hold: {Number(verdict.Problems.Count)} {(verdict.Problems.Count == 1 ? "thing is" : "things are")} wrong.");
        return verdict.Holds ? Exit.Done : Exit.AnswerIsNo;
    }

    private static string Told(Restoration restored) => $"By a decision recorded at {restored.At} (event {restored.Event}), the log was restored from a backup of {Number(restored.Log.From)} leaves, " + (restored.Continues
        ? $"when {Number(restored.Log.Size)} had been signed: {Number(restored.Log.Size - restored.Log.From)} leaves were put back, without what their events said."
        : $"when {Number(restored.Log.Size)} had been signed under the name {restored.Log.Origin} (root {restored.Log.Root}): what came after the backup is lost, and the log goes on as {restored.Origin}.");

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private sealed class Progress : IProgress<(long Done, long Of)>
    {
        private const long Step = 50_000;

        private long told;

        public void Report((long Done, long Of) value)
        {
            if (value.Done - told < Step) return;
            told = value.Done;
            Console.Error.WriteLine($"{Number(value.Done)} of {Number(value.Of)} leaves checked.");
        }
    }
}
