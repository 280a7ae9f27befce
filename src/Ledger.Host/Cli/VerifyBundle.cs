using System.CommandLine;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Ledger.Domain.Integrity;
using Ledger.Domain.Integrity.Bundles;
using Ledger.Host.Commands;
using Ledger.Host.Exports.Bundles;
using Ledger.Host.Witnessing;
using Ledger.Projections;
using Ledger.Projections.Log;

namespace Ledger.Host.Cli;

/// <summary><c>verify bundle</c>: whether an evidence bundle is what the log holds. It needs no database.</summary>
internal static class VerifyBundle
{
    internal static Command Make()
    {
        var file = new Argument<string>("file") { Description = "The bundle, as the ledger wrote it" };
        var key = new Option<string[]>("--key") { Required = true, Description = "The log's key, name+id+key, as you have it from elsewhere; twice while one key takes over from another", HelpName = "VKEY" };
        var witness = new Option<string[]>("--witness") { Description = "The key of a witness that you go by; as often as you like", HelpName = "VKEY" };
        var json = Options.Flag("--json", "For machines");
        var verb = new Command("bundle", "Check an evidence bundle against the log's key, offline") { file, key, witness, json };
        verb.SetAction(line =>
        {
            var verdict = Check(line.GetValue(file)!, line.GetValue(key) ?? [], line.GetValue(witness) ?? []);
            Console.Out.WriteLine(line.GetValue(json) ? JsonSerializer.Serialize(verdict, StoredJson.Options) : Told(verdict));
            return verdict.Holds ? Exit.Done : Exit.AnswerIsNo;
        });
        return verb;
    }

    private static BundleVerdict Check(string path, string[] keys, string[] witnesses)
    {
        try
        {
            var trusted = BundleKeys.Parse(keys, witnesses, Ed25519.Verify);
            if (new FileInfo(path).Length > StoredZip.MostBytes) throw new MalformedException("This file is larger than any bundle that is read here.");
            var bundle = File.ReadAllBytes(path);
            var verdict = BundleFile.Check(bundle, trusted);
            return Settings.StampRoots is { } roots && StoredZip.Read(bundle).Files is var files && files.TryGetValue(BundleFiles.Stamp, out var stamp) && files.TryGetValue(BundleFiles.Checkpoint, out var checkpoint)
                ? Stamped(verdict, stamp, checkpoint, roots)
                : verdict;
        }
        catch (MalformedException unusable)
        {
            throw new UnusableInputException(unusable.Message, "Give the bundle as the ledger wrote it, and keys as their holders gave them to you.");
        }
    }

    private static BundleVerdict Stamped(BundleVerdict verdict, ReadOnlyMemory<byte> stamp, ReadOnlyMemory<byte> checkpoint, X509Certificate2Collection roots)
    {
        verdict = verdict with { Cautions = verdict.Cautions.Remove(BundleCheck.StampNotChecked) };
        try
        {
            var read = TimeStamp.Read(TimeStampReply.TokenOf(stamp), Note.Parse(checkpoint.Span).Text, roots);
            return verdict with { Summary = verdict.Summary.Add($"The checkpoint was stamped by {read.Authority} at {read.At}.") };
        }
        catch (Exception wrong) when (wrong is MalformedException or BadTimeStampException)
        {
            return verdict with { Problems = verdict.Problems.Add($"The time stamp of the checkpoint does not hold. {wrong.Message}") };
        }
    }

    private static string Told(BundleVerdict verdict) => string.Join(Environment.NewLine,
    [
        verdict.Holds ? "This bundle holds: nothing in it was altered." : "This bundle does not hold.",
        .. verdict.Problems.Select(problem => $"- {problem}"),
        .. verdict.Summary,
        .. verdict.Cautions,
    ]);
}
