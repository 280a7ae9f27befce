using System.CommandLine;
using Ledger.Domain;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Host.Imports.Rosters;

namespace Ledger.Host.Cli;

/// <summary><c>import roster</c>: the members, groups, wards and addresses of a file; only what changed is recorded.</summary>
internal static class ImportRoster
{
    internal static Command Make()
    {
        var file = new Argument<string>("file") { Description = "ModernGov's GetCouncillorsByWard XML, or CSV with Name, Party, Ward, Email in any order" };
        var council = Options.Council();
        var format = new Option<string?>("--format") { Description = "moderngov or csv; found out where left out" };
        format.AcceptOnlyFromAmong("moderngov", "csv");
        var on = Options.Text("--on", "The day on which the changes happened; today where left out, and a council's first members are then taken to have been in office already", "DATE");
        var dryRun = Options.Flag("--dry-run", "Say what would be recorded, and record nothing");
        var verb = new Command("roster", "Bring the roster to what a file says") { file, council, format, on, dryRun };
        verb.SetAction(async (line, cancel) =>
        {
            RosterFormat? asked = line.GetValue(format) switch { "moderngov" => RosterFormat.ModernGov, "csv" => RosterFormat.Csv, _ => null };
            var read = RosterFile.Read(line.GetValue(file)!, asked) switch
            {
                RosterReading.Read good => good,
                RosterReading.Refused refused => throw new UnusableInputException($"{refused.File} can't be used as a roster.", refused.Why),
                _ => throw new InvalidOperationException("A roster is read or refused."),
            };
            var slug = line.GetValue(council)!;
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            var known = await ledger.Door.CouncilOf(slug, cancel);
            var day = Options.DateOf(line.GetValue(on), "--on");
            var now = known.On(day ?? ledger.Clock.Now.InZone(OccurredAt.London).Date);
            var changes = RosterChanges.Between(known, now, read, day is not null);
            var words = new ChangesInWords(now, changes);
            Tell(read);
            if (line.GetValue(dryRun)) return Preview(changes, words);
            return changes.Count == 0 ? Say("Nothing has changed.") : await Record(ledger, slug, changes, words, day is { } date ? new OccurredAt(date) : null, cancel);
        });
        return verb;
    }

    private static async Task<int> Record(
        OpenLedger ledger, string slug, IReadOnlyList<ICommand<Council>> changes, ChangesInWords words, OccurredAt? occurred, CancellationToken cancel)
    {
        var how = new Submission(Actors.Administrator, occurred);
        var outcomes = await ledger.Door.SubmitAll(slug, [.. changes.Select(change => new Order(change, how))], cancel);
        if (outcomes[^1].IsRecorded) return Say($"{changes.Count} changes recorded: {Counted(changes)}.");
        await Console.Error.WriteLineAsync($"{words.Of(changes[outcomes.Count - 1])} {string.Join(" ", Told.Why(outcomes[^1]))} Nothing was recorded.");
        return Exit.AnswerIsNo;
    }

    private static void Tell(RosterReading.Read read)
    {
        foreach (var problem in read.Problems) Console.Out.WriteLine(problem);
        foreach (var note in read.Notes) Console.Out.WriteLine($"{read.File}: {note}");
        Console.Out.WriteLine($"{read.File}: {read.Members.Count} members in {read.Wards.Count} wards, {read.VacantSeats.Count} vacant seats.");
        foreach (var group in read.Members.CountBy(line => line.Group?.Name ?? "in no group").OrderByDescending(group => group.Value))
            Console.Out.WriteLine($"  {group.Value,4}  {group.Key}");
    }

    private static int Preview(IReadOnlyList<ICommand<Council>> changes, ChangesInWords words)
    {
        foreach (var change in changes) Console.Out.WriteLine($"  {words.Of(change)}");
        return Say(changes.Count == 0 ? "Nothing would change." : $"{changes.Count} changes would be recorded.");
    }

    private static string Counted(IEnumerable<ICommand<Council>> changes) =>
        string.Join(", ", changes.CountBy(change => change.GetType().Name).Select(kind => $"{kind.Value} {Exports.Layout.Spaced(kind.Key).ToLowerInvariant()}"));

    private static int Say(string sentence)
    {
        Console.Out.WriteLine(sentence);
        return Exit.Done;
    }
}
