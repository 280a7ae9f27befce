using System.Security.Cryptography;
using System.Text;
using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using Ledger.Host.Imports.Rosters;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Roster;

/// <summary>What an uploaded roster would change, and the word to record that: by the path that the command line takes, all or nothing.</summary>
[For(Role.Administrator)]
public sealed class ChangesModel(CouncilHere here, SignedIn me, OwnEyes eyes, Drafts drafts, SignedDoor door) : PageModel
{
    private UploadedRoster uploaded = null!;
    private IReadOnlyList<ICommand<Council>> changes = [];
    private ChangesInWords words = null!;

    /// <summary>By what the changes are known that the person was shown.</summary>
    [BindProperty]
    public string? Shown { get; set; }

    /// <summary>What the file says.</summary>
    public new RosterReading.Read File { get; private set; } = null!;

    /// <summary>The day of the changes; null where nobody said.</summary>
    public NodaTime.LocalDate? On => uploaded.On;

    /// <summary>How many changes there are.</summary>
    public int Count => changes.Count;

    /// <summary>The changes, by what they are of.</summary>
    public IReadOnlyList<(string Of, IReadOnlyList<string> Says)> Changes => words.BySort;

    /// <summary>By what these changes are known: another roster by then, and it is another.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', changes.Select(words.Of)))));

    /// <summary>Where the file is uploaded.</summary>
    public string Back => $"/{me.Council}/roster";

    /// <summary>What would change.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Load(cancel) ? Page() : Redirect(Back);

    /// <summary>Records it.</summary>
    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        using var alone = await drafts.Alone(IndexModel.Key, cancel);
        if (!await Load(cancel)) return Redirect(Back);
        if (Shown != Digest) ModelState.AddModelError("", "The roster has been changed since you looked, so nothing was recorded. Look at what would change now.");
        if (ModelState.IsValid && changes.Count > 0) await Record(cancel);
        if (!ModelState.IsValid) return Page();
        await drafts.Erase(IndexModel.Key, cancel);
        this.Note(changes.Count == 0 ? "Nothing has changed." : $"{Dates.Count(changes.Count, "change")} of the roster {(changes.Count == 1 ? "is" : "are")} recorded.");
        return Redirect(Back);
    }

    private async Task Record(CancellationToken cancel)
    {
        OccurredAt? occurred = On is { } day ? new(day) : null;
        var outcomes = await door.SubmitAll([.. changes.Select(change => door.Order(change, occurred))], cancel);
        if (outcomes[^1].IsRecorded) return;
        ModelState.AddModelError("", $"{words.Of(changes[outcomes.Count - 1])} {string.Join(" ", outcomes[^1].Refusals.Select(refusal => $"{refusal.Says} {refusal.Mend}"))} Nothing was recorded.");
    }

    private async Task<bool> Load(CancellationToken cancel)
    {
        if (await drafts.Find<UploadedRoster>(IndexModel.Key, cancel) is not { } kept || kept.Read() is not RosterReading.Read read) return false;
        var council = await here.Council(cancel);
        var now = council.On(kept.On ?? eyes.Today);
        (uploaded, File) = (kept, read);
        changes = RosterChanges.Between(council, now, read, dayIsTold: kept.On is not null);
        words = new(now, changes);
        return true;
    }
}
