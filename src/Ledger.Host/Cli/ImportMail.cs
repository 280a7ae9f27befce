using System.CommandLine;
using Ledger.Domain;
using Ledger.Domain.Letters;
using Ledger.Host.Commands;
using Ledger.Host.Imports.Mail;
using Ledger.Projections;
using Marten;

namespace Ledger.Host.Cli;

/// <summary><c>import mail</c>: .eml files and folders of them; one line a message says what became of it.</summary>
internal static class ImportMail
{
    internal static Command Make()
    {
        var path = new Argument<string>("path") { Description = "An .eml file, or a folder of them" };
        var council = Options.Council();
        var mailbox = Options.Text("--mailbox", "Whose copies these are: an address of the roster", "ADDRESS");
        var verb = new Command("mail", "Record letters: who wrote, to whom, and who had copies") { path, council, mailbox };
        verb.SetAction(async (line, cancel) =>
        {
            var (place, slug) = (line.GetValue(path)!, line.GetValue(council)!);
            if (!File.Exists(place) && !Directory.Exists(place)) throw new UnusableInputException($"There is nothing at {place}.", "Give an .eml file, or a folder of them.");
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            await ledger.Door.CouncilOf(slug, cancel);
            return await new MailRound(ledger, slug, line.GetValue(mailbox)).Run(place, cancel);
        });
        return verb;
    }
}

/// <summary>One run over a file or folder of mail.</summary>
internal sealed class MailRound(OpenLedger ledger, string slug, string? mailbox)
{
    private int recorded, known, held, refused;

    /// <summary>Takes the messages in the order in which they were sent, so that an answer finds what it answers.</summary>
    internal async Task<int> Run(string place, CancellationToken cancel)
    {
        var readings = MailFolder.Read(place, ledger.Clock.Now).ToList();
        foreach (var reading in readings.Where(reading => reading is not MailReading.Read)) TellUnread(reading);
        foreach (var read in readings.OfType<MailReading.Read>().OrderBy(read => read.Envelope.SentAt)) await Take(read, cancel);
        Console.Out.WriteLine($"{readings.Count} read: {recorded} recorded, {known} already there, {held} held for a person, {refused} refused.");
        return refused == 0 ? Exit.Done : refused == readings.Count ? Exit.Unusable : Exit.AnswerIsNo;
    }

    private void TellUnread(MailReading reading)
    {
        if (reading is MailReading.Held doubtful) Say(ref held, reading, $"held for a person: {string.Join(" ", doubtful.Reasons)}");
        else if (reading is MailReading.Refused unreadable) Say(ref refused, reading, $"refused: {unreadable.Why}");
    }

    private async Task Take(MailReading.Read read, CancellationToken cancel)
    {
        var council = await ledger.Door.CouncilOf(slug, cancel);
        var letter = new MailLetter(read, council.On(OccurredAt.Exactly(read.Envelope.SentAt).Date));
        if (!letter.ConcernsTheCouncil)
        {
            Say(ref held, read, "held for a person: nobody who was on the roster that day wrote it or was sent it.");
            return;
        }

        await using var session = ledger.Store.QuerySession(slug);
        if (await session.LoadAsync<StreamSnapshot>(Letter.Stream(letter.Reference).Id, cancel) is { } there) await Again(read, letter, new(there.History()), cancel);
        else await Submit(read, letter, [.. letter.Record(await Known(session, letter, cancel))], cancel);
    }

    private async Task Again(MailReading.Read read, MailLetter letter, Letter there, CancellationToken cancel)
    {
        var owner = mailbox is null ? letter.From : new Addressee(null, mailbox, mailbox);
        if (!letter.ShowsMoreThan(there)) Say(ref known, read, $"already there as {letter.Reference}.");
        else await Submit(read, letter, [letter.SeeAgain(owner)], cancel);
    }

    private async Task Submit(MailReading.Read read, MailLetter letter, IReadOnlyList<ICommand<Letter>> commands, CancellationToken cancel)
    {
        var how = new Submission(Actors.MailImport, letter.Sent);
        var outcomes = await ledger.Door.SubmitAll(slug, [.. commands.Select(command => new Order(command, how))], cancel);
        if (!outcomes[^1].IsRecorded)
        {
            Say(ref held, read, $"held for a person: {string.Join(" ", Told.Why(outcomes[^1]))}");
            return;
        }

        Say(ref recorded, read, $"recorded as {letter.Reference}.");
        foreach (var warning in outcomes.SelectMany(outcome => outcome.Warnings)) Console.Out.WriteLine($"  found: {Told.Sentence(warning)}");
    }

    private static async Task<List<string>> Known(IQuerySession session, MailLetter letter, CancellationToken cancel)
    {
        var known = new List<string>();
        foreach (var reference in letter.Carried)
            if (await session.LoadAsync<StreamSnapshot>(Letter.Stream(reference).Id, cancel) is not null) known.Add(reference);
        return known;
    }

    private static void Say(ref int count, MailReading reading, string what)
    {
        count++;
        Console.Out.WriteLine($"{reading.File}: {what}");
    }
}
