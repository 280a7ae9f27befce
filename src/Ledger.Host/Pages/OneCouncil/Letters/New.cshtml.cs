using Ledger.Domain;
using Ledger.Domain.Letters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Host.Imports.Mail;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Ledger.Projections;
using Microsoft.AspNetCore.Mvc;

namespace Ledger.Host.Pages.OneCouncil.Letters;

/// <summary>Records a letter: from a saved message, whose parties and copies are filled in for checking, or typed.</summary>
[For(Role.Officer, Role.ProperOfficer)]
[RequestSizeLimit(LargestMessage)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestMessage)]
public sealed class NewModel(CouncilHere here, OwnEyes eyes, Drafts drafts, Recorder recorder, LedgerClock clock) : QuestionsPage<LetterAnswers>(drafts, recorder)
{
    internal const string Start = "start", Parties = "parties", Copies = "copies", About = "about";

    private const int LargestMessage = 26 * 1024 * 1024;

    /// <summary>The saved message.</summary>
    [BindProperty]
    public IFormFile? Message { get; set; }

    /// <summary>The council as it is.</summary>
    public CouncilOn Roster { get; private set; } = null!;

    /// <summary>Whether the letter is recorded already, and this copy of it shows more.</summary>
    public bool ShowsMore { get; private set; }

    /// <inheritdoc/>
    public override Questions Questions => new($"/{Council}/letters/new/", Parties, Copies, About);

    /// <inheritdoc/>
    protected override string Key => "letter";

    /// <summary>How the letter is taken in, a question, or all answers.</summary>
    public override async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        await Load(cancel);
        return Step == Start || (Step is null && Answers.Answered.Count == 0) ? Page() : await Show(cancel);
    }

    /// <summary>Reads a saved message, and fills in what it says.</summary>
    public async Task<IActionResult> OnPostMessage(CancellationToken cancel)
    {
        (Step, Roster) = (Start, (await here.Council(cancel)).On(eyes.Today));
        if (Message is null) ModelState.AddModelError(nameof(Message), "Choose the message, saved as an .eml file.");
        else if (await Read(Message, cancel) is { } filled) return await Begin(filled, cancel);
        return Page();
    }

    /// <summary>Begins a letter that is typed.</summary>
    public Task<IActionResult> OnPostTyped(CancellationToken cancel) => Begin(new(), cancel);

    /// <inheritdoc/>
    protected override async Task<IActionResult> Take(CancellationToken cancel)
    {
        await TryUpdateModelAsync(Answers, nameof(Answers));
        if (Step == Parties && Answers.From is null) ModelState.AddModelError("Answers.From", "Say who wrote it.");
        if (Step == Parties && Answers.To is null) ModelState.AddModelError("Answers.To", "Say to whom it went.");
        if (Step == About && Answers.Channel is null) ModelState.AddModelError("Answers.Channel", "Choose how it travelled.");
        if (Step == About && Answers.On.Read(ModelState, "Answers.On", "The day on which it was sent") is { } day && day != Answers.Sent?.Date) Answers.Sent = new(day);
        return await GoOn(cancel);
    }

    private async Task<IActionResult> Begin(LetterAnswers answers, CancellationToken cancel)
    {
        Answers = answers;
        await Keep(cancel);
        return Redirect(Questions.At(Questions.Next(Answers)));
    }

    private async Task<LetterAnswers?> Read(IFormFile file, CancellationToken cancel)
    {
        await using var stream = file.OpenReadStream();
        switch (MailFile.Read(stream, Path.GetFileName(file.FileName), clock.Now))
        {
            case MailReading.Refused refused:
                ModelState.AddModelError(nameof(Message), refused.Why);
                return null;
            case MailReading.Held held:
                return LetterAnswers.Of(held);
            case MailReading.Read read:
                var letter = new MailLetter(read, (await here.Council(cancel)).On(OccurredAt.Exactly(read.Envelope.SentAt).Date));
                var known = new List<string>();
                foreach (var reference in letter.Carried)
                    if (await here.Session.LoadAsync<StreamSnapshot>(Letter.Stream(reference).Id, cancel) is not null) known.Add(reference);
                if (await There(letter.Reference, cancel) is not { } there || letter.ShowsMoreThan(there)) return LetterAnswers.Of(read, letter, known);
                if (letter.ShowsACopyBeside(there))
                {
                    var filled = LetterAnswers.Of(read, letter, known);
                    filled.EnvelopeIsKnown = true;
                    return filled;
                }

                ModelState.AddModelError(nameof(Message), $"This letter is recorded already, as {letter.Reference}, and this copy shows nothing more.");
                return null;
            default:
                return null;
        }
    }

    /// <inheritdoc/>
    protected override Receipt Told(Receipt receipt) => receipt with { Says = $"Letter {Answers.Reference}", Next = [new("Record another letter", $"/{Council}/letters/new")] };

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Order>> Orders(CancellationToken cancel)
    {
        var then = (await here.Council(cancel)).On(Answers.Sent!.Date);
        var (from, to, cc, bcc) = (PartyLine.Read(Answers.From!, then), PartyLine.ReadAll(Answers.To, then), PartyLine.ReadAll(Answers.Cc, then), PartyLine.ReadAll(Answers.Bcc, then));
        var reference = Answers.Reference ??= await eyes.NextReference("letter", "L-", cancel);
        var there = await There(reference, cancel);
        ShowsMore = there is not null;
        List<ICommand> commands = ShowsMore ? Answers.EnvelopeIsKnown ? [] : [new SeeEnvelope(reference, from, to, cc, bcc)] :
        [
            new RecordLetter(
                reference, to, from, cc, bcc, Answers.Channel!.Value, Answers.Kind, Subject: Answers.Subject, FootNames: [.. Answers.Foot.Select(id => (Addressee)id)],
                Quotes: Answers.Quotes, MessageId: Answers.MessageId, Sha256: Answers.Sha256),
        ];
        if (!ShowsMore && Answers.Confidential is { } why) commands.Add(new MarkLetterConfidential(reference, Asked: true, Why: why, MarkedBy: from));
        var orders = commands.Select(command => Recorder.Order(command, Answers.Sent)).ToList();
        if (Answers.ResentBy is { } resender && PartyLine.ReadAll(Answers.ResentTo, then) is { Count: > 0 } whom)
        {
            var copy = Numbering.NextAfter($"{reference}-resent-", there?.All<CopyMade>().Select(made => made.Fact.Copy).Where(made => made.StartsWith($"{reference}-resent-", StringComparison.Ordinal)) ?? []);
            orders.Add(Recorder.Order(new RecordCopy(reference, copy, whom, PartyLine.Read(resender, then)), Answers.ResentAt ?? Answers.Sent));
        }

        return orders;
    }

    private async Task<Letter?> There(string reference, CancellationToken cancel) =>
        await here.Session.LoadAsync<StreamSnapshot>(Letter.Stream(reference).Id, cancel) is { } there ? new(there.History()) : null;

    /// <inheritdoc/>
    protected override async Task<bool> Load(CancellationToken cancel)
    {
        Roster = (await here.Council(cancel)).On(eyes.Today);
        Answers = await Kept(cancel) ?? new();
        return true;
    }
}
