using System.CommandLine;
using Ledger.Host.Backups;
using Ledger.Host.Postgres;
using Ledger.Projections.Log;
using NodaTime;

namespace Ledger.Host.Cli;

/// <summary><c>restore</c>: puts a backup into the database, and sees whether it has everything that was signed. A stale one is never gone on with in silence.</summary>
internal static class RestoreVerb
{
    internal static Command Make()
    {
        var folder = new Argument<string>("backup") { Description = "The directory that `ledger backup` wrote" };
        var from = Copies();
        var since = new Option<string[]>("--since") { Description = "A checkpoint that somebody kept, or an e-mail with one; repeat it for several", HelpName = "FILE", DefaultValueFactory = _ => [] };
        var replace = Options.Flag("--replace", "Put the record aside that the database holds now");
        var verb = new Command("restore", "Put a backup into the database, and see whether it has everything that was signed") { folder, from, since, replace };
        verb.SetAction(async (line, cancel) =>
        {
            var place = Path.GetFullPath(line.GetValue(folder)!);
            var manifest = await BackupManifest.Read(place, cancel);
            await using (var database = await LedgerDatabase.FindOrStartAsync(Settings.Database, Console.Error.WriteLine, cancel))
            {
                var aside = await new DatabaseRestore(database.ConnectionString).Run(place, line.GetValue(replace), SystemClock.Instance.GetCurrentInstant(), cancel);
                Console.Out.WriteLine($"The backup made at {manifest.Made} is in the database.{(aside is null ? "" : $" What was there before is in the schema {aside}.")} Where the host signs in with a role of its own, run `ledger migrate` to give the roles what they may do.");
            }

            return await Compare(manifest, line.GetValue(from)!, line.GetValue(since)!, cancel);
        });
        return verb;
    }

    /// <summary>Where copies of logs are.</summary>
    internal static Option<string[]> Copies() => new("--from")
    {
        Description = "The log as it is or was served: an address, or a directory with a copy; repeat it for several",
        HelpName = "URL|DIR",
        DefaultValueFactory = _ => [],
    };

    private static async Task<int> Compare(BackupManifest manifest, string[] copies, string[] kept, CancellationToken cancel)
    {
        var whole = true;
        try
        {
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            await using var connection = await ledger.Log.OpenConnectionAsync(cancel);
            foreach (var council in manifest.Councils.Select(one => one.Council).Union(ledger.Signer.Councils()).Order(StringComparer.Ordinal))
                whole &= Told(council, await LogStanding.Of(connection, council, ledger.Signer, copies, kept, cancel));
        }
        catch (AggregateException forks) when (!whole && forks.InnerExceptions.All(fork => fork is ForkedLogException))
        {
            // Nothing was signed, as is said above.
        }

        return whole ? Exit.Done : Exit.AnswerIsNo;
    }

    private static bool Told(string council, LogStanding log)
    {
        var says = (log.KeyIsHere, log.Fork, log.IsStale, log.Known.Count) switch
        {
            (false, _, _, _) => $"The key that signed this log is not in {Settings.Log.Directory}, and backups do not hold it. Put the directory back from where it is kept, and look again with `ledger status`; if it is lost, `ledger log recover --council {council} --new-origin` goes on under another name, by a recorded decision.",
            (_, { } fork, _, _) => $"{fork} Nothing is signed. Keep both, and find out which is which before you go on.",
            (_, _, true, _) => Stale(council, log),
            (_, _, _, 0) => $"The backup has {log.Size} leaves, and nothing here shows whether more were signed: the signer remembers nothing. Look with `ledger verify log --council {council} --since FILE` at the latest checkpoint that anybody has, before anything is recorded.",
            _ => null,
        };
        (says is null ? Console.Out : Console.Error).WriteLine($"{council}: {says ?? $"the backup has everything that is known to have been signed: {log.Size} leaves, by {log.Furthest!.Held}."}");
        return says is null;
    }

    private static string Stale(string council, LogStanding log)
    {
        var (most, decision) = (log.Furthest!, "--by ID --agreed-by ID --why TEXT");
        return $"The backup is stale. It has {log.Size} leaves, and {most.Stated.Size} were signed, as {most.Held} shows: what was recorded last is not in it. Nothing is signed until it is decided how to go on. " + (log.Source is { } source
            ? $"The missing leaves are there: `ledger log recover --council {council} --from {source.Log!.Place} {decision}` puts them back, without what the events said."
            : $"Look for a newer backup, or for a copy of what the log served, to give with --from. If there is none, `ledger log recover --council {council} --new-origin {decision}` goes on under another name.");
    }
}
