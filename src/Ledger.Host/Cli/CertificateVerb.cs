using System.CommandLine;
using Ledger.Host.Commands;

namespace Ledger.Host.Cli;

/// <summary><c>certificate</c>: that nothing was recorded of a record, or of anything, on some days. The whole log is checked for it.</summary>
internal static class CertificateVerb
{
    private static readonly Option<string> Council = Options.Council();
    private static readonly Option<string> From = new("--from") { Required = true, Description = "The first day", HelpName = "D" };
    private static readonly Option<string> To = new("--to") { Required = true, Description = "The last day, which must be over", HelpName = "D" };
    private static readonly Option<string> Out = new("--out") { Required = true, Description = "Where the certificate is written", HelpName = "FILE" };

    internal static Command Make()
    {
        var which = new WhichRecord();
        var verb = new Command("certificate", "Certify that nothing was recorded on some days, of a record or of anything") { Council, From, To, Out };
        which.AddTo(verb);
        verb.SetAction(async (line, cancel) =>
        {
            var (from, to) = (Options.DateOf(line.GetValue(From), "--from")!.Value, Options.DateOf(line.GetValue(To), "--to")!.Value);
            if (to < from) throw new UnusableInputException("The last day is before the first.", "Give the earlier day as --from.");
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            if (!ledger.NothingRecorded.IsOver(to)) throw new UnusableInputException("The last day is not over, and more may be recorded on it.", "Give a --to before today.");
            var slug = line.GetValue(Council)!;
            if (await ledger.NothingRecorded.Look(await ledger.Door.CouncilOf(slug, cancel), which.Of(line), from, to, cancel) is not { } certificate)
            {
                await Console.Error.WriteLineAsync($"The log does not hold, so nothing can be certified of it. Run `ledger verify log --council {slug}` to see why.");
                return Exit.AnswerIsNo;
            }

            if (!certificate.Holds)
            {
                await Console.Error.WriteLineAsync(certificate.Refusal);
                return Exit.AnswerIsNo;
            }

            await File.WriteAllTextAsync(line.GetValue(Out)!, certificate.Text, cancel);
            Console.Out.WriteLine($"Nothing was recorded. The certificate is written to {line.GetValue(Out)}.");
            return Exit.Done;
        });
        return verb;
    }
}
