using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Roster;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Ledger.Host.Pages.OneCouncil.Own;

/// <summary>A member asks that a report on a matter be amended.</summary>
[For(Role.Member)]
public sealed class AmendmentModel(CouncilHere here, SignedIn me, OwnEyes eyes, KnownMatters matters, Drafts drafts, Recorder recorder) : RecordingPage(recorder)
{
    /// <summary>The matter’s reference.</summary>
    [BindProperty(SupportsGet = true, Name = "matter")]
    public string Reference { get; set; } = "";

    /// <summary>The report’s reference.</summary>
    [BindProperty]
    public string? Report { get; set; }

    /// <summary>The officer who wrote it, by person.</summary>
    [BindProperty]
    public string? Author { get; set; }

    /// <summary>What should be amended.</summary>
    [BindProperty]
    public string? What { get; set; }

    /// <summary>The matter as they see it.</summary>
    public Matter Matter { get; private set; } = null!;

    /// <summary>The council as it is.</summary>
    public CouncilOn Roster { get; private set; } = null!;

    /// <summary>The form: with the report where there is one only.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (!await Find(cancel)) return NotFound();
        if (Amendments.Reports(Matter).ToList() is [var only]) Report = only;
        return Page();
    }

    /// <summary>Says what the protocol makes of it and, once that was seen, records it.</summary>
    public async Task<IActionResult> OnPost([FromForm] bool seen, CancellationToken cancel)
    {
        using var alone = await drafts.Alone($"amendment/{Reference}", cancel);
        if (!await Find(cancel)) return NotFound();
        if (string.IsNullOrWhiteSpace(Report)) ModelState.AddModelError(nameof(Report), "Say which report.");
        if (string.IsNullOrWhiteSpace(Author)) ModelState.AddModelError(nameof(Author), "Choose who wrote it.");
        if (string.IsNullOrWhiteSpace(What)) ModelState.AddModelError(nameof(What), "Say what should be amended.");
        if (Matter.All<ReportAmendmentAsked>().Any(asked => asked.Fact.By.Id == me.Person && asked.Fact.Report == Report?.Trim() && asked.Fact.What == What?.Trim()))
            ModelState.AddModelError(nameof(What), "You have asked for this already: it is recorded.");
        if (!ModelState.IsValid) return Page();
        var command = new AskReportAmendment(Reference, Report!.Trim(), await NextAmendment(cancel), me.Person!, Author!, What!.Trim());
        return await RecordOnceSeen(seen, [command], nameof(What), Told, cancel);
    }

    private Receipt Told(Receipt receipt) => receipt with { Says = $"That you ask for an amendment of report {Report}" };

    private async Task<string> NextAmendment(CancellationToken cancel) =>
        Numbering.NextAfter("AM-", (await matters.Standing(Reference, cancel)).All<ReportAmendmentAsked>().Select(asked => asked.Fact.Amendment));

    private async Task<bool> Find(CancellationToken cancel)
    {
        if (await matters.Find(Reference, cancel) is not { } found || !Amendments.Reports(found).Any()) return false;
        Matter = found;
        Roster = (await here.Council(cancel)).On(eyes.Today);
        return true;
    }
}
