using System.CommandLine;
using Ledger.Domain.Integrity;
using Ledger.Host.Commands;
using Ledger.Host.Log;

namespace Ledger.Host.Cli;

/// <summary><c>verify consistency</c>: whether of two checkpoints, such as two e-mails, the later follows from the earlier.</summary>
internal static class VerifyConsistency
{
    internal static Command Make()
    {
        var (old, now) = (new Argument<string>("old") { Description = "A checkpoint, or a saved e-mail with one" }, new Argument<string>("new") { Description = "Another of the same log" });
        var key = new Option<string[]>("--key") { Description = "The log's key, as the council published it", HelpName = "VKEY", DefaultValueFactory = _ => [] };
        var url = Options.Text("--url", "The log's address, to read what lies between the two from", "U");
        var dir = Options.Text("--dir", "A copy of the log in a directory, to read what lies between the two from", "D");
        var verb = new Command("consistency", "Check that the later of two checkpoints has everything of the earlier, unchanged") { old, now, key, url, dir };
        verb.SetAction(async (line, cancel) =>
        {
            var keys = TrustedKeys.Read(line.GetValue(key)!);
            if (keys.IsEmpty) throw new UnusableInputException("No key is given.", "Give --key, with the key that the council published.");
            var pair = new[] { line.GetValue(old)!, line.GetValue(now)! }.Select(path => TrustedKeys.Signed(path, keys)).OrderBy(one => one.Size).ToArray();
            if (pair[0].Origin != pair[1].Origin) throw new UnusableInputException($"One is of {pair[0].Origin}, the other of {pair[1].Origin}.", "Give two checkpoints of one log.");
            using var log = (line.GetValue(url), line.GetValue(dir)) switch
            {
                ({ } address, _) => LogFromOutside.At(address),
                (_, { } folder) => LogFromOutside.In(folder),
                _ => null,
            };
            return await Compare(pair[0], pair[1], log, cancel);
        });
        return verb;
    }

    private static async Task<int> Compare(Checkpoint old, Checkpoint now, LogFromOutside? log, CancellationToken cancel)
    {
        if (log is null && old.Size != now.Size)
            throw new UnusableInputException("Both are signed, and are of different sizes; what lies between them is needed to compare them.", "Give --url with the log's address, or --dir with a copy of it.");
        try
        {
            return await Comparison.Of(old, now, id => Tile(log!, id, now.Size, cancel)) switch
            {
                Compared.Same => Say($"They are of the same {now.Size} leaves.", Exit.Done),
                Compared.Grown => Say($"The log of {now.Size} leaves begins with the {old.Size} of the earlier checkpoint, unchanged.", Exit.Done),
                Compared.TwoHistories => Say($"The log signed two different histories of {now.Size} leaves. Keep both: each proves it.", Exit.AnswerIsNo),
                _ => Say($"The log of {now.Size} leaves does not begin with the {old.Size} that were signed before: its past was changed. Keep both checkpoints: they prove it.", Exit.AnswerIsNo),
            };
        }
        catch (MalformedException wrong)
        {
            throw new UnusableInputException($"The log cannot be read: {wrong.Message}", "Give the address or directory under which `checkpoint` stands.", wrong);
        }
    }

    // A copy may be of a later log, and have the full tile only.
    private static async Task<Tile> Tile(LogFromOutside log, TileId id, long size, CancellationToken cancel)
    {
        if (await log.Read(id.Path, cancel) is { } bytes) return new(id, bytes);
        return await log.Read((id with { Width = TileId.FullWidth }).Path, cancel) is { } full ? new(id with { Width = TileId.FullWidth }, full)
            : throw new MalformedException($"{id.Path} is not there, for a log of {size} leaves.");
    }

    private static int Say(string sentence, int exit)
    {
        (exit == Exit.Done ? Console.Out : Console.Error).WriteLine(sentence);
        return exit;
    }
}
