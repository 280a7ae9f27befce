using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Ledger.Host.Pages.OneCouncil.Own;

/// <summary>A member disputes what a record or a report attributes to them; an officer checks it, and agrees or disputes.</summary>
[For(Role.Member, Role.Officer, Role.ProperOfficer)]
public sealed class AttributedModel(SignedIn me, OwnEyes eyes, KnownMatters matters, Drafts drafts, Recorder recorder) : RecordingPage(recorder)
{
    /// <summary>The matter’s reference.</summary>
    [BindProperty(SupportsGet = true, Name = "matter")]
    public string Matter { get; set; } = "";

    /// <summary>The record’s or report’s reference.</summary>
    [BindProperty(SupportsGet = true, Name = "record")]
    public string Record { get; set; } = "";

    /// <summary>Whether it is right.</summary>
    [BindProperty]
    public bool? Right { get; set; }

    /// <summary>What is wrong.</summary>
    [BindProperty]
    public string? Disputed { get; set; }

    /// <summary>What is right instead.</summary>
    [BindProperty]
    public string? Instead { get; set; }

    /// <summary>What is attributed.</summary>
    public Attributed It { get; private set; } = null!;

    /// <summary>The form.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Find(cancel) ? Page() : NotFound();

    /// <summary>Says what the protocol makes of it and, once that was seen, records it.</summary>
    /// <param name="seen">Which answer what would follow was seen of.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IActionResult> OnPost([FromForm] bool? seen, CancellationToken cancel)
    {
        using var alone = await drafts.Alone($"attributed/{Matter}/{Record}", cancel);
        if (!await Find(cancel)) return NotFound();
        if (!It.ToCheck) Right = false;
        if (Right is null) ModelState.AddModelError(nameof(Right), "Choose whether it is right.");
        if (Right is false && string.IsNullOrWhiteSpace(Disputed)) ModelState.AddModelError(nameof(Disputed), "Say what is wrong.");
        if (!ModelState.IsValid) return Page();
        ICommand command = Right is true ? new CheckAttribution(Matter, Record) : new DisputeAttribution(Matter, Record, Disputed!.Trim(), string.IsNullOrWhiteSpace(Instead) ? null : Instead.Trim());
        return await RecordOnceSeen(seen == Right, [command], It.ToCheck ? nameof(Right) : nameof(Disputed), Told, cancel);
    }

    private Receipt Told(Receipt receipt) => receipt with { Says = Right is true ? $"That {Record} is right" : $"That you dispute what {Record} attributes to you" };

    private async Task<bool> Find(CancellationToken cancel)
    {
        if (await matters.Find(Matter, cancel) is not { } matter) return false;
        var reader = (await eyes.Scope(cancel)).Reader;
        if (Attributed.In(matter, me.Person, reader.Group).FirstOrDefault(one => one.Record == Record) is not { } found) return false;
        It = found;
        return true;
    }
}
