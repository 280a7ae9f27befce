using System.CommandLine;
using System.Data;
using Ledger.Domain;
using Ledger.Domain.Integrity;
using Ledger.Host.Commands;
using Ledger.Host.Exports;
using Ledger.Host.Exports.Bundles;
using Ledger.Projections.Log.Checking;
using NodaTime;

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
            if (End(to) > ledger.Clock.Now) throw new UnusableInputException("The last day is not over, and more may be recorded on it.", "Give a --to before today.");
            if (await Look(ledger, line.GetValue(Council)!, which.Of(line), from, to, cancel) is not { } certificate) return Exit.AnswerIsNo;
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

    private static async Task<NothingRecordedText?> Look(OpenLedger ledger, string slug, StreamName? record, LocalDate from, LocalDate to, CancellationToken cancel)
    {
        var council = await ledger.Door.CouncilOf(slug, cancel);
        await ledger.PlaceAll(cancel);
        HeldCheckpoint[] remembered = ledger.Signer.LastSigned(slug) is { } last ? [new(Checkpoint.Parse(last.Text), "The checkpoint that the signer remembers")] : [];
        await using var connection = await ledger.Log.OpenConnectionAsync(cancel);
        await using var view = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        var verdict = await new LogCheck(ledger.Signer.Origin.Of(slug), [.. ledger.Signer.Keys(slug), .. ledger.Signer.FormerKeys(slug)], remembered, new Progress<(long, long)>()).Run(connection, slug, cancel);
        if (!verdict.Holds || await new LoggedRecord(connection, slug).Latest(cancel) is not { } note)
        {
            await Console.Error.WriteLineAsync($"The log does not hold, so nothing can be certified of it. Run `ledger verify log --council {slug}` to see why.");
            return null;
        }

        var looked = await new ScopeCheck(record?.Id, from.AtStartOfDayInZone(OccurredAt.London).ToInstant(), End(to)).Run(connection, slug, Checkpoint.Parse(note.Text).Size, cancel);
        return new(council.Created!.Name, record, from, to, looked, note, ledger.Clock.Now);
    }

    private static Instant End(LocalDate day) => day.PlusDays(1).AtStartOfDayInZone(OccurredAt.London).ToInstant();
}
