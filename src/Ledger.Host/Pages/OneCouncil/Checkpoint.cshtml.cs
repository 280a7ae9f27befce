using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ledger.Domain;
using Ledger.Domain.Integrity;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using Ledger.Host.Cli;
using Ledger.Host.Log;
using Ledger.Host.Security;
using Ledger.Host.SignIn;
using Ledger.Host.Witnessing;
using Ledger.Projections.Log;
using Ledger.Projections.Reminders;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using Note = Ledger.Domain.Integrity.Note;

namespace Ledger.Host.Pages.OneCouncil;

/// <summary>The log’s checkpoint: what it is for, the latest one, those that somebody was sent, and whether today’s log fits one that they kept.</summary>
public sealed class CheckpointModel(CouncilHere here, ReadingHere reading, SignedIn me, LogConnections data, LogSigner signer) : PageModel
{
    private Council council = null!;

    /// <summary>What the comparison showed.</summary>
    /// <param name="Fits">Whether today’s log begins with what the kept checkpoint stands for.</param>
    /// <param name="Says">What that means, in a sentence or two.</param>
    public sealed record Verdict(bool Fits, string Says);

    /// <summary>The e-mail, or the file that was attached to it.</summary>
    [BindProperty]
    public IFormFile? Kept { get; set; }

    /// <summary>The checkpoint, pasted.</summary>
    [BindProperty]
    public string? Pasted { get; set; }

    /// <summary>The council’s short name.</summary>
    public string Council => me.Council;

    /// <summary>The latest checkpoint; null where none is signed yet.</summary>
    public Checkpoint? Latest { get; private set; }

    /// <summary>Those that were sent to this person, the newest first.</summary>
    public IReadOnlyList<ReminderSent> Sent { get; private set; } = [];

    /// <summary>What is said where they were sent none.</summary>
    public string NothingSent { get; private set; } = "";

    /// <summary>The log’s key, as it is published.</summary>
    public string PublicKey => signer.Keys(me.Council)[0].ToString();

    /// <summary>Where the log is read.</summary>
    public string LogAddress => $"{Request.Scheme}://{Request.Host}/log/{me.Council}";

    /// <summary>What the comparison showed; null until something was compared.</summary>
    public Verdict? Answer { get; private set; }

    /// <summary>The page.</summary>
    public async Task OnGet(CancellationToken cancel) => await Load(cancel);

    /// <summary>Compares a kept checkpoint with today’s log.</summary>
    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await Load(cancel);
        if (await Given(cancel) is { } old && Latest is { } now) Answer = await Compare(old, now, cancel);
        return Page();
    }

    private async Task<Checkpoint?> Given(CancellationToken cancel)
    {
        var field = Kept is null && !string.IsNullOrWhiteSpace(Pasted) ? nameof(Pasted) : nameof(Kept);
        if (Kept is null && string.IsNullOrWhiteSpace(Pasted))
        {
            ModelState.AddModelError(field, "Choose the e-mail or the file, or paste the fingerprint.");
            return null;
        }

        if (CheckpointFile.Find(field == nameof(Pasted) ? Encoding.UTF8.GetBytes(Pasted!) : await Bytes(Kept!, cancel)) is not { } note)
        {
            ModelState.AddModelError(field, "There is no fingerprint in it. Choose the e-mail as you received it, saved as a file, or the file that was attached to it.");
            return null;
        }

        if (IsOurs(note)) return Checkpoint.Parse(note.Text);
        ModelState.AddModelError(field, "It is not signed with the key of this council’s log. It may be of another council, or somebody has changed it: choose the e-mail as you received it.");
        return null;
    }

    private bool IsOurs(Note note)
    {
        ImmutableArray<VerifierKey> keys = [.. signer.Keys(me.Council), .. signer.FormerKeys(me.Council)];
        try
        {
            return keys.Any(key => key.Name == Checkpoint.Parse(note.Text).Origin) && !note.Verified(keys, Ed25519.Verify).IsEmpty;
        }
        catch (BadSignatureException)
        {
            return false;
        }
    }

    private async Task<Verdict> Compare(Checkpoint old, Checkpoint now, CancellationToken cancel)
    {
        if (old.Size > now.Size) return No($"Today’s record has {Many(now.Size)}, and your fingerprint is of {Many(old.Size)}: some were taken away.", old);
        await using var connection = await data.Source.OpenConnectionAsync(cancel);
        var tiles = new TileTable(connection, me.Council);
        try
        {
            return await Comparison.Of(old, now, id => tiles.Read(id, cancel)) switch
            {
                Compared.Same => new(true, $"The record is the one that your fingerprint was made of, {Many(now.Size)}. Nothing was changed, and nothing has been added since."),
                Compared.Grown => new(true, $"Today’s record begins with the {Many(old.Size)} that your fingerprint was made of, unchanged and in the same order. {Many(now.Size - old.Size)} {(now.Size - old.Size == 1 ? "has" : "have")} been added since."),
                _ => No($"Today’s record does not begin with the {Many(old.Size)} that your fingerprint was made of: something recorded then was changed, removed or back-dated since.", old),
            };
        }
        catch (MalformedException)
        {
            return No("Parts of today’s log cannot be read, so that it cannot be shown to fit.", old);
        }
    }

    private Verdict No(string says, Checkpoint old)
    {
        var restored = council.History.All<LogRestored>().LastOrDefault(one => one.Fact.Log == old.Origin && one.Fact.From < old.Size);
        var known = restored is null ? "" : $" The record says that it was put back from a backup on {Dates.Plain(restored.On)}, by a recorded decision, and lacks what was recorded since that backup.";
        return new(false, $"{says}{known} Keep your e-mail: it proves it. Tell the other groups’ leaders, the monitoring officer and the external auditor, and ask them to check theirs.");
    }

    private async Task Load(CancellationToken cancel)
    {
        council = await here.Council(cancel);
        await using var connection = await data.Source.OpenConnectionAsync(cancel);
        Latest = await new CosignatureTable(connection, me.Council).Last(cancel) is { } note ? Checkpoint.Parse(note.Text) : null;
        var today = reading.Now.InZone(OccurredAt.London).Date;
        var address = council.On(today).Mailboxes.FirstOrDefault(mailbox => mailbox.Value == me.Person && me.Person is not null).Key;
        NothingSent = !CheckpointReader.Of(council, today, null).Any(reader => reader.Address == address || me.Role is Role.MonitoringOfficer) || me.Role is Role.ProperOfficer
            ? "It is sent to the leaders of groups, the monitoring officer and the external auditor. You can download the latest here at any time."
            : address is null ? "The roster has no mailbox of yours to send it to. Ask the administrator to open one." : "None has been sent to you yet. It goes out on Monday mornings.";
        if (address is null) return;
        var first = council.History.Entries[0].RecordedAt.InZone(OccurredAt.London).Date;
        var weeks = Enumerable.Range(0, (Period.DaysBetween(first, today) / 7) + 2).Select(ago => today.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)).PlusWeeks(-ago));
        Sent = [.. (await here.Session.LoadManyAsync<ReminderSent>(cancel, weeks.Select(week => MailCheckpointHandler.SentId(week, address)))).OrderByDescending(sent => sent.At)];
    }

    private static async Task<byte[]> Bytes(IFormFile file, CancellationToken cancel)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancel);
        return bytes.ToArray();
    }

    private static string Many(long size) => $"{size.ToString("N0", CultureInfo.InvariantCulture)} {(size == 1 ? "entry" : "entries")}";
}
