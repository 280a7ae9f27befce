using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Host.Pages.OneCouncil.Findings;
using Ledger.Host.SignIn;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Duties;
using Ledger.Projections.Reports.Replay;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Duties;

/// <summary>Letting a duty go, with a reason.</summary>
[For(Role.ProperOfficer)]
public sealed class WaiveModel(ReadingHere reading, CouncilHere here, SignedIn me, SignedDoor door) : PageModel
{
    /// <summary>The record from which it arose.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Record { get; set; }

    /// <summary>The clause.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Clause { get; set; }

    /// <summary>The id of whom it is owed to.</summary>
    [BindProperty(SupportsGet = true)]
    public string? OwedTo { get; set; }

    /// <summary>The event from which it arose.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Trigger { get; set; }

    /// <summary>The reason.</summary>
    [BindProperty]
    public string? Why { get; set; }

    /// <summary>The council's slug.</summary>
    public string Council => me.Council;

    /// <summary>The duty.</summary>
    public DutyLine? Duty { get; private set; }

    /// <summary>The form.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Find(cancel) is null ? NotFound() : Page();

    /// <summary>Lets it go.</summary>
    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (await Find(cancel) is not { } arose) return NotFound();
        if (string.IsNullOrWhiteSpace(Why)) ModelState.AddModelError(nameof(Why), "Say why it is let go.");
        if (!ModelState.IsValid) return Page();
        var command = new WaiveDuty(Duty!.Record, Duty.Clause, Duty.OwedTo, arose.Number, Why!.Trim(), arose.InRoster);
        if (!await this.Submit(door, command, nameof(Why), cancel)) return Page();
        this.Note($"It is recorded that the duty to {Duty.OwedToName} under clause {Duty.Clause} is let go.");
        return Redirect(Addresses.Of(me.Council, Duty.Record));
    }

    // From which entry the duty arose, of its record or of the roster; null where it is not owed, or not any more.
    private async Task<(long Number, bool InRoster)?> Find(CancellationToken cancel)
    {
        if (SettleModel.RecordIn(Record) is not { } name) return null;
        var scope = await reading.Scope(cancel) with { Only = name };
        Duty = (await DutiesQuery.Run(reading.Session, scope, reading.Now, cancel)).Duties.FirstOrDefault(one =>
            one is { State: DutyState.Open or DutyState.Overdue, Basis: not Basis.LocalTarget, InheritedFrom: null } && one.Clause == Clause && one.OwedTo == OwedTo && one.Trigger == Trigger);
        if (Duty is null) return null;
        var told = await ReplayQuery.Run(reading.Session, scope, reading.Now, cancel);
        if (told?.Steps.FirstOrDefault(step => step.Event == Trigger) is { } step) return (step.Version, false);
        return (await here.Council(cancel)).History.Entries.Find(entry => entry.Id == Trigger) is { } entry ? (entry.Version, true) : null;
    }
}
