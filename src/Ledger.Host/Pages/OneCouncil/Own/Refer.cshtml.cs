using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Roster;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Ledger.Host.Pages.OneCouncil.Own;

/// <summary>A member refers a dispute over an amendment that they asked for to somebody who decides it.</summary>
[For(Role.Member)]
public sealed class ReferModel(CouncilHere here, SignedIn me, OwnEyes eyes, KnownMatters matters, Drafts drafts, Recorder recorder) : RecordingPage(recorder)
{
    /// <summary>The matter’s reference.</summary>
    [BindProperty(SupportsGet = true, Name = "matter")]
    public string Matter { get; set; } = "";

    /// <summary>The amendment’s reference within it.</summary>
    [BindProperty(SupportsGet = true, Name = "amendment")]
    public string Amendment { get; set; } = "";

    /// <summary>To whom, by person.</summary>
    [BindProperty]
    public string? To { get; set; }

    /// <summary>What they asked for.</summary>
    public ReportAmendmentAsked It { get; private set; } = null!;

    /// <summary>The council as it is.</summary>
    public CouncilOn Roster { get; private set; } = null!;

    /// <summary>The form.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Find(cancel) ? Page() : NotFound();

    /// <summary>Says what the protocol makes of it and, once that was seen, records it.</summary>
    /// <param name="seen">Of which officer what would follow was seen.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IActionResult> OnPost([FromForm] string? seen, CancellationToken cancel)
    {
        using var alone = await drafts.Alone($"refer/{Matter}/{Amendment}", cancel);
        if (!await Find(cancel)) return NotFound();
        if (string.IsNullOrWhiteSpace(To)) ModelState.AddModelError(nameof(To), "Choose who is to decide.");
        if (!ModelState.IsValid) return Page();
        return await RecordOnceSeen(seen == To, [new ReferReportDispute(Matter, Amendment, To!)], nameof(To), Told, cancel);
    }

    private Receipt Told(Receipt receipt) => receipt with { Says = $"That the dispute over your amendment {Amendment} goes to {Roster.Officer(To!)?.Name}" };

    private async Task<bool> Find(CancellationToken cancel)
    {
        if (await matters.Find(Matter, cancel) is not { } matter || Amendments.Disputed(matter, me.Person).FirstOrDefault(one => one.Amendment == Amendment) is not { } found) return false;
        (It, Roster) = (found, (await here.Council(cancel)).On(eyes.Today));
        return true;
    }
}
