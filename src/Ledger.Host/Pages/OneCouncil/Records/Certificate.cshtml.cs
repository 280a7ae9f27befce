using System.Text;
using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Records;
using Ledger.Host.Components;
using Ledger.Host.Exports.Bundles;
using Ledger.Host.SignIn;
using Ledger.Projections.Reports.Replay;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Records;

/// <summary>Certifying that nothing was recorded of a record on some days.</summary>
[For(Role.ProperOfficer, Role.MonitoringOfficer, Role.Auditor)]
public sealed class CertificateModel(ReadingHere reading, CouncilHere here, SignedIn me, NothingRecorded nothing) : PageModel
{
    /// <summary>The first day.</summary>
    [BindProperty]
    public DateEntry From { get; set; } = new();

    /// <summary>The last day.</summary>
    [BindProperty]
    public DateEntry To { get; set; } = new();

    /// <summary>The council’s short name.</summary>
    public string Council => me.Council;

    /// <summary>The record.</summary>
    public StreamName Record { get; private set; }

    /// <summary>What was recorded, so that nothing is certified; null where that is not so.</summary>
    public string? Recorded { get; private set; }

    /// <summary>The form.</summary>
    public async Task<IActionResult> OnGet(string kind, string reference, CancellationToken cancel) => await Find(kind, reference, cancel) ? Page() : NotFound();

    /// <summary>Checks the log, and hands over the certificate.</summary>
    public async Task<IActionResult> OnPost(string kind, string reference, CancellationToken cancel)
    {
        if (!await Find(kind, reference, cancel)) return NotFound();
        var (from, to) = (From.Read(ModelState, nameof(From), "The first day"), To.Read(ModelState, nameof(To), "The last day"));
        if (from is { } first && to is { } last && last < first) ModelState.AddModelError(nameof(To), "The last day must not be before the first.");
        if (to is { } end && !nothing.IsOver(end)) ModelState.AddModelError(nameof(To), "The last day must be over, since more may be recorded on it.");
        if (!ModelState.IsValid) return Page();
        if (await nothing.Look(await here.Council(cancel), Record, from!.Value, to!.Value, cancel) is not { } looked)
        {
            ModelState.AddModelError("", "The log does not hold, so that nothing can be certified of it. Tell whoever runs this service: `ledger verify log` says why.");
            return Page();
        }

        if (looked.Holds) return File(Encoding.UTF8.GetBytes(looked.Text), "text/plain; charset=utf-8", $"{me.Council}-nothing-recorded.txt");
        Recorded = looked.Refusal;
        return Page();
    }

    private async Task<bool> Find(string kind, string reference, CancellationToken cancel)
    {
        if (RecordKind.Find(kind) is null) return false;
        Record = new(kind, reference);
        return await ReplayQuery.Run(reading.Session, await reading.Scope(cancel) with { Only = Record }, reading.Now, cancel) is not null;
    }
}
