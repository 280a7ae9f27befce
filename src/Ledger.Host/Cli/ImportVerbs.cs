using System.CommandLine;

namespace Ledger.Host.Cli;

/// <summary><c>import commands</c>, <c>import roster</c>, <c>import mail</c>.</summary>
internal static class ImportVerbs
{
    internal static Command Make() => new("import", "Take in what others hold") { Commands(), ImportRoster.Make(), ImportMail.Make() };

    private static Command Commands()
    {
        var file = new Argument<string>("file") { Description = "JSON Lines, one command a line; blank lines and lines that begin with # are passed over" };
        var council = Options.Council();
        var sandboxClock = Options.Flag("--sandbox-clock", "Let recorded time follow each line's `at`; a sandbox council only");
        var keepGoing = Options.Flag("--keep-going", "Record what can be recorded, and report the rest");
        var askFirst = Options.Flag("--ask-first", "Hold an act back that would breach a clause, unless its line says why it goes on");
        var json = Options.Flag("--json", "Print the answer to each command as JSON, one a line, with the log's signed receipt");
        var verb = new Command("commands", "Record a file of commands") { file, council, sandboxClock, keepGoing, askFirst, json };
        verb.SetAction(async (line, cancel) =>
        {
            var (path, slug) = (line.GetValue(file)!, line.GetValue(council)!);
            var (clock, ask, each) = (line.GetValue(sandboxClock), line.GetValue(askFirst), line.GetValue(keepGoing));
            var lines = each ? [] : ImportCommands.Read(path, clock, ask);
            var separate = each ? ImportCommands.ReadEach(path, clock, ask) : [];
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            await ledger.Door.CouncilOf(slug, cancel);
            var import = new ImportCommands(ledger, slug, line.GetValue(json));
            return each ? await import.Each(path, separate, cancel) : await import.AllOrNone(path, lines, cancel);
        });
        return verb;
    }
}
