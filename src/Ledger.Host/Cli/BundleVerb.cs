using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Ledger.Domain;
using Ledger.Domain.Integrity.Bundles;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Readings;
using Ledger.Host.Commands;
using Ledger.Host.Exports.Bundles;

namespace Ledger.Host.Cli;

/// <summary><c>bundle</c>: the evidence of one record, for somebody who checks it without this ledger. It is checked as they will check it before it is written.</summary>
internal static class BundleVerb
{
    private static readonly Option<string> Council = Options.Council();
    private static readonly Option<string> File = new("--out") { Required = true, Description = "Where the bundle is written, a zip file", HelpName = "FILE" };
    private static readonly Option<string?> Withhold = Options.Text("--withhold", "Layers to leave out: contact, subject, advice, discussion, personal", "LAYER,…");
    private static readonly Option<string[]> Attach = new("--attach") { Description = "A file that an entry names by its SHA-256, such as a letter's; repeat it for several", HelpName = "FILE", DefaultValueFactory = _ => [] };
    private static readonly Option<string?> To = Options.Text("--to", "To whom the bundle is given", "WHOM");
    private static readonly Option<string?> Purpose = Options.Text("--purpose", "What for", "WHY");
    private static readonly Option<string?> By = Options.Text("--by", "Who gives it: a post's or person's id", "ID");

    internal static Command Make()
    {
        var which = new WhichRecord();
        var verb = new Command("bundle", "Write the evidence of one record, so that others can check it without this ledger") { Council, File, Withhold, Attach, To, Purpose, By };
        which.AddTo(verb);
        var whom = new AsWhom();
        whom.AddTo(verb);
        verb.SetAction(async (line, cancel) =>
        {
            var record = which.Of(line) ?? throw new UnusableInputException("Say of what the bundle is: one record.", "Add `--matter REF`, `--letter REF`, `--case REF` or `--record KIND/REF`.");
            var withheld = Layers(line.GetValue(Withhold));
            var given = Given(line, record, withheld);
            var attachments = line.GetValue(Attach)!.Select(Named).DistinctBy(file => file.Key).ToImmutableDictionary();
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            var reader = await whom.Of(line, ledger, line.GetValue(Council)!, cancel);
            if (await Bundle(ledger, line.GetValue(Council)!, record, reader, withheld, attachments, cancel) is not { Bytes: { } bundle, Summary: var summary }) return Exit.AnswerIsNo;
            if (given is not null && await ledger.Door.Submit(line.GetValue(Council)!, given, cancel) is { IsRecorded: false } refused) return Told.Of(refused, "");
            await System.IO.File.WriteAllBytesAsync(line.GetValue(File)!, bundle, cancel);
            Console.Out.WriteLine($"Written to {line.GetValue(File)}. Whoever has it checks it with `ledger verify bundle`, or with the verify.html in it, and with the key that `ledger log key` prints.");
            foreach (var sentence in summary) Console.Out.WriteLine(sentence);
            Console.Out.WriteLine(given is not null ? $"It is recorded that {line.GetValue(To)} is given it." : "To give it to somebody, make it again with --to, --purpose and --by, so that this is recorded.");
            return Exit.Done;
        });
        return verb;
    }

    private static async Task<CheckedBundle.Made?> Bundle(
        OpenLedger ledger, string slug, StreamName record, Reader reader, IReadOnlySet<Layer> withheld, ImmutableDictionary<string, ReadOnlyMemory<byte>> attachments, CancellationToken cancel)
    {
        var made = await ledger.Bundles.Make(slug, await ledger.Door.CouncilOf(slug, cancel), record, reader, withheld, attachments, cancel);
        if (made.Bytes is not null) return made;
        foreach (var problem in made.Problems) await Console.Error.WriteLineAsync(problem);
        await Console.Error.WriteLineAsync($"Such a bundle would not hold, so none was written. Look whether the record was changed, with `ledger verify log --council {slug}`, and whether every file given with --attach is one that an entry names.");
        return null;
    }

    private static Order? Given(ParseResult line, StreamName record, IReadOnlySet<Layer> withheld) => (line.GetValue(To), line.GetValue(Purpose), line.GetValue(By)) switch
    {
        (null, null, null) => null,
        ({ } to, { } purpose, { } by) => new(new DiscloseBundle(record, to, purpose, [.. withheld]), new(by)),
        _ => throw new UnusableInputException("To whom the bundle is given, what for and by whom are recorded together.", "Give --to, --purpose and --by, or none of them."),
    };

    private static HashSet<Layer> Layers(string? text) => [.. (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(LayerOf)];

    private static Layer LayerOf(string name) =>
        Enum.GetValues<Layer>().Where(layer => string.Equals(layer.ToString(), name, StringComparison.OrdinalIgnoreCase)).Cast<Layer?>().SingleOrDefault()
        ?? throw new UnusableInputException($"“{name}” is no layer.", $"The layers are {string.Join(", ", Enum.GetNames<Layer>()).ToLower(CultureInfo.InvariantCulture)}.");

    private static KeyValuePair<string, ReadOnlyMemory<byte>> Named(string path)
    {
        var bytes = System.IO.File.ReadAllBytes(path);
        return new(BagManifest.Sha256(bytes) + Path.GetExtension(path).ToLowerInvariant(), bytes);
    }
}
