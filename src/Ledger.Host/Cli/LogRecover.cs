using System.CommandLine;
using Ledger.Domain.Integrity;
using Ledger.Domain.Roster;
using Ledger.Host.Backups;
using Ledger.Host.Commands;
using Ledger.Host.Postgres;
using Ledger.Projections.Log;
using Npgsql;

namespace Ledger.Host.Cli;

/// <summary><c>log recover</c>: goes on, by a recorded decision, after a backup was put back that lacks what had been signed.</summary>
internal static class LogRecover
{
    private static readonly Option<string> Council = Options.Council();
    private static readonly Option<string[]> From = RestoreVerb.Copies();
    private static readonly Option<string> By = new("--by") { Required = true, Description = "Who decides: a post's or person's id", HelpName = "ID" };
    private static readonly Option<string?> AgreedBy = Options.Text("--agreed-by", "The second person who decides", "ID");
    private static readonly Option<string?> Resolution = Options.Text("--resolution", "The minute that decides it, in place of a second person", "MINUTE-REF");
    private static readonly Option<string> Why = new("--why") { Required = true, Description = "Why the log goes on without what is lost" };
    private static readonly Option<bool> NewOrigin = Options.Flag("--new-origin", "Go on under another name, with another key: the missing leaves are nowhere to be had");

    internal static Command Make()
    {
        var verb = new Command("recover", "Go on, by a recorded decision, after a backup was put back that lacks what had been signed") { Council, From, By, AgreedBy, Resolution, Why, NewOrigin };
        verb.SetAction(async (line, cancel) =>
        {
            await Alone(cancel);
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            var slug = line.GetValue(Council)!;
            var council = await ledger.Door.CouncilOf(slug, cancel);
            await using var connection = await ledger.Log.OpenConnectionAsync(cancel);
            var log = await LogStanding.Of(connection, slug, ledger.Signer, line.GetValue(From)!, [], cancel);
            if (log.Fork is { } fork) throw new UnusableInputException(fork, "Nothing is decided about two histories here. Keep both, and find out which is which.");
            if (log.KeyIsHere && !log.IsStale) throw new UnusableInputException($"Nothing is missing of this log: it has the {log.Size} leaves that are known to have been signed.", "Go on as usual.");
            var exit = line.GetValue(NewOrigin) ? await Anew(line, ledger, council, log, cancel) : await PutBack(line, ledger, council, connection, log, cancel);
            if (exit == Exit.Done) await ledger.PlaceAll(cancel);
            return exit;
        });
        return verb;
    }

    private static async Task Alone(CancellationToken cancel)
    {
        await using var database = await LedgerDatabase.FindOrStartAsync(Settings.Database, Console.Error.WriteLine, cancel);
        await using var data = new NpgsqlDataSourceBuilder(database.ConnectionString) { ConnectionStringBuilder = { Pooling = false } }.Build();
        await using var connection = await data.OpenConnectionAsync(cancel);
        await DatabaseRestore.Alone(connection, cancel);
    }

    private static async Task<int> PutBack(ParseResult line, OpenLedger ledger, Council council, NpgsqlConnection connection, LogStanding log, CancellationToken cancel)
    {
        var slug = line.GetValue(Council)!;
        if (log.Source is not { } source)
            throw new UnusableInputException("The leaves that are missing are not at hand.", "Give --from with what the log served up to what was signed, or --new-origin to go on under another name.");
        var target = source.Stated;
        var decision = new RestoreLog(log.Size, ledger.Signer.Origin.Of(slug), target.Size, target.Root.ToString(), line.GetValue(Why)!, null, line.GetValue(AgreedBy), line.GetValue(Resolution));
        var decided = council.History.All<LogRestored>().Any(one => (one.Fact.From, one.Fact.Size, one.Fact.Root) == (decision.From, decision.Size, decision.Root));
        var exit = Exit.Done;
        try
        {
            var lost = await new FoundLeaves(connection, slug).PutBack(source.Log!.Read, target, [.. log.Known.Select(one => one.Stated)], decided, async () =>
            {
                if (!decided) exit = Told.Of(await ledger.Door.Submit(slug, new(decision, new(line.GetValue(By)!)), cancel), "The decision is recorded.");
                return exit == Exit.Done;
            }, cancel);
            if (lost is { } gone) Console.Out.WriteLine($"{target.Size - log.Size} leaves are put back, and the log goes on from {target.Size}. What {gone} of their events said is lost; `ledger verify log --council {slug}` lists them.");
            return exit;
        }
        catch (ForkedLogException fork)
        {
            await Console.Error.WriteLineAsync(fork.Message);
            return Exit.AnswerIsNo;
        }
        catch (MalformedException wrong)
        {
            throw new UnusableInputException($"What {source.Log!.Place} gives cannot be used: {wrong.Message}", "Give a whole copy of what the log served.", wrong);
        }
    }

    private static async Task<int> Anew(ParseResult line, OpenLedger ledger, Council council, LogStanding log, CancellationToken cancel)
    {
        var slug = line.GetValue(Council)!;
        if (log.Source is not null) throw new UnusableInputException("The missing leaves are at hand.", "Leave --new-origin out, and the log keeps its name.");
        var (before, signed) = (ledger.Signer.Origin.Of(slug), log.Furthest?.Stated ?? new(ledger.Signer.Origin.Of(slug), log.Size, log.Root));
        ledger.Signer.BeginAgain(slug);
        var now = ledger.Signer.Origin.Of(slug);
        var exit = Told.Of(
            await ledger.Door.Submit(slug, new(new RestoreLog(log.Size, before, signed.Size, signed.Root.ToString(), line.GetValue(Why)!, now, line.GetValue(AgreedBy), line.GetValue(Resolution)), new(line.GetValue(By)!)), cancel),
            $"The decision is recorded. {council.Created!.Name}'s log goes on as {now}, from the {log.Size} leaves of the backup. Publish its key, and give it to the auditor and the witnesses:");
        if (exit == Exit.Done) Console.Out.WriteLine(ledger.Signer.Keys(slug)[0]);
        else ledger.Signer.TakeBack(slug);
        return exit;
    }
}
