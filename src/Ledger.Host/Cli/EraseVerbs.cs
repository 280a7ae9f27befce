using System.CommandLine;
using Ledger.Domain;
using Ledger.Domain.Readings;
using Ledger.Host.Commands;

namespace Ledger.Host.Cli;

/// <summary><c>erase propose</c>, <c>erase decide</c>, <c>erase carry-out</c>: one person proposes, another decides, and the log says what was erased.</summary>
internal static class EraseVerbs
{
    internal static Command Make() => new("erase", "Erase personal data under a recorded decision of two people") { Propose(), Decide(), CarryOut() };

    private static Command Propose()
    {
        var which = new Which();
        var texts = new Option<string[]>("--text") { Required = true, Description = "A text by its entry's number and its place in the entry's JSON: 3:text, 3:to[1].address; repeat it for several", HelpName = "ENTRY:PLACE" };
        var basis = new Option<string>("--basis") { Required = true, Description = "The request and the law" };
        var verb = which.AddTo(new("propose", "Propose to erase texts of a record") { texts, basis });
        verb.SetAction((line, cancel) => Submit(line, which, new ProposeErasure(which.Record(line), which.Erasure(line), [.. line.GetValue(texts)!.Select(Text)], line.GetValue(basis)!), "Proposed; another person decides.", cancel));
        return verb;
    }

    private static Command Decide()
    {
        var which = new Which();
        var refuse = Options.Flag("--refuse", "Do not erase");
        var why = new Option<string>("--why") { Required = true, Description = "The reason" };
        var verb = which.AddTo(new("decide", "Decide on what another person proposed") { refuse, why });
        verb.SetAction((line, cancel) => Submit(
            line, which, new DecideErasure(which.Record(line), which.Erasure(line), !line.GetValue(refuse), line.GetValue(why)!),
            line.GetValue(refuse) ? "Decided: nothing is erased." : "Decided; `ledger erase carry-out` erases.", cancel));
        return verb;
    }

    private static Command CarryOut()
    {
        var which = new Which();
        var verb = which.AddTo(new("carry-out", "Erase what was decided"));
        verb.SetAction(async (line, cancel) =>
        {
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            await ledger.Door.CouncilOf(which.Council(line), cancel);
            var outcome = await ledger.Erasing.CarryOut(which.Council(line), which.Record(line), which.Erasure(line), which.By(line), cancel);
            const string Done = "Erased. Backups made before keep the text until they are thrown away.";
            if (outcome is not null) return Told.Of(outcome, Done);
            Console.Out.WriteLine(Done);
            return Exit.Done;
        });
        return verb;
    }

    private static async Task<int> Submit(ParseResult line, Which which, ICommand command, string recorded, CancellationToken cancel)
    {
        await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
        await ledger.Door.CouncilOf(which.Council(line), cancel);
        return Told.Of(await ledger.Door.Submit(which.Council(line), new(command, new(which.By(line))), cancel), recorded);
    }

    private static ErasedText Text(string text) => text.Split(':', 2) is [var entry, { Length: > 0 } place] && long.TryParse(entry, System.Globalization.CultureInfo.InvariantCulture, out var number)
        ? new(number, place)
        : throw new UnusableInputException($"“{text}” is not an entry's number and a place.", "Write it as 3:text.");

    private sealed class Which
    {
        private readonly Option<string> council = Options.Council();
        private readonly Option<string> record = new("--record") { Required = true, Description = "The record, of any kind", HelpName = "KIND/REF" };
        private readonly Option<string> erasure = new("--erasure") { Required = true, Description = "The erasure's reference within the record", HelpName = "REF" };
        private readonly Option<string> by = new("--by") { Required = true, Description = "Who acts: a post's or person's id", HelpName = "ID" };

        internal Command AddTo(Command verb)
        {
            foreach (var option in (Option[])[council, record, erasure, by]) verb.Add(option);
            return verb;
        }

        internal string Council(ParseResult line) => line.GetValue(council)!;

        internal StreamName Record(ParseResult line)
        {
            try
            {
                return StreamName.Parse(line.GetValue(record)!);
            }
            catch (FormatException wrong)
            {
                throw new UnusableInputException(wrong.Message, "Mend --record and ask again.", wrong);
            }
        }

        internal string Erasure(ParseResult line) => line.GetValue(erasure)!;

        internal string By(ParseResult line) => line.GetValue(by)!;
    }
}
