using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Records;
using Ledger.Host.Components;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Ledger.Projections.Reports;
using Microsoft.AspNetCore.Mvc;

namespace Ledger.Host.Pages.OneCouncil.Own;

/// <summary>A member says something of a request or a letter of their own.</summary>
[For(Role.Member)]
public sealed class SayModel(CouncilHere here, SignedIn me, OwnEyes eyes, Drafts drafts, Recorder recorder) : RecordingPage(recorder)
{
    /// <summary>What they say.</summary>
    [BindProperty]
    public string? Words { get; set; }

    /// <summary>Until when, where that is asked.</summary>
    [BindProperty]
    public DateEntry Until { get; set; } = new();

    /// <summary>The record.</summary>
    public StreamName Record { get; private set; }

    /// <summary>What they do.</summary>
    public OwnAct Doing { get; private set; } = null!;

    /// <summary>The form.</summary>
    public async Task<IActionResult> OnGet(string act, string kind, string reference, CancellationToken cancel) => await Find(act, kind, reference, cancel) ? Page() : NotFound();

    /// <summary>Says what the protocol makes of it and, once that was seen, records it.</summary>
    public async Task<IActionResult> OnPost(string act, string kind, string reference, [FromForm] bool seen, CancellationToken cancel)
    {
        using var alone = await drafts.Alone($"say/{act}/{kind}/{reference}", cancel);
        if (!await Find(act, kind, reference, cancel)) return NotFound();
        if (Doing.Missing is { } missing && string.IsNullOrWhiteSpace(Words)) ModelState.AddModelError(nameof(Words), missing);
        var until = Doing.AsksDay ? Until.Read(ModelState, nameof(Until), "The day until which you wait") : null;
        if (!ModelState.IsValid) return Page();
        var command = Doing.Command(string.IsNullOrWhiteSpace(Words) ? null : Words.Trim(), until);
        return await RecordOnceSeen(seen, [command], Doing.AsksDay ? nameof(Until) : nameof(Words), Told, cancel);
    }

    private Receipt Told(Receipt receipt) => receipt with { Says = Doing.Done, Next = [new($"Go to {Record.Kind} {Record.Reference}", Addresses.Of(Council, Record))] };

    private async Task<bool> Find(string act, string kind, string reference, CancellationToken cancel)
    {
        if (RecordKind.Find(kind) is null) return false;
        Record = new(kind, reference);
        var record = (await new RecordsQuery(here.Session).OfKind(kind, await eyes.Scope(cancel) with { Only = Record }, cancel)).SingleOrDefault();
        if (OwnAct.Of(record, me.Person).FirstOrDefault(one => one.Name == act) is not { } found) return false;
        Doing = found;
        return true;
    }
}
