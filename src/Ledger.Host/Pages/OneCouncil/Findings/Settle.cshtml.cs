using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Records;
using Ledger.Host.SignIn;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Replay;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Findings;

/// <summary>Answering a question that a rule raised.</summary>
[For(Role.ProperOfficer)]
public sealed class SettleModel(ReadingHere reading, CouncilHere here, SignedIn me, SignedDoor door) : PageModel
{
    /// <summary>The record that it is about.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Record { get; set; }

    /// <summary>The clause.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Clause { get; set; }

    /// <summary>The rule that asks.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Rule { get; set; }

    /// <summary>Whom it concerns.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Subject { get; set; }

    /// <summary>The event that it is about.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid About { get; set; }

    /// <summary>Whether the clause was kept.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    /// <summary>Why.</summary>
    [BindProperty]
    public string? Reasons { get; set; }

    /// <summary>The council's slug.</summary>
    public string Council => me.Council;

    /// <summary>The question.</summary>
    public FindingLine? Finding { get; private set; }

    /// <summary>The form.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Find(cancel) is null ? NotFound() : Page();

    /// <summary>Records the answer.</summary>
    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (await Find(cancel) is not { } about) return NotFound();
        if (Kept is not ("yes" or "no")) ModelState.AddModelError(nameof(Kept), "Say whether the clause was kept.");
        if (string.IsNullOrWhiteSpace(Reasons)) ModelState.AddModelError(nameof(Reasons), "Say why.");
        if (!ModelState.IsValid) return Page();
        var command = new AnswerQuestion(Finding!.Record, Finding.Clause, about, Kept == "yes", Reasons!.Trim(), Finding.Rule, Finding.Subject);
        return await this.Submit(door, command, nameof(Reasons), cancel) ? Redirect(Done($"It is recorded that clause {Finding.Clause} was {(Kept == "yes" ? "kept" : "not kept")}.")) : Page();
    }

    private string Done(string says)
    {
        this.Note(says);
        return Addresses.Of(me.Council, Finding!.Record);
    }

    // The number of the entry that the question is about; null where nobody asks this question, or not any more.
    private async Task<long?> Find(CancellationToken cancel)
    {
        if (RecordIn(Record) is not { } name) return null;
        var scope = await reading.Scope(cancel) with { Only = name };
        if (await ReplayQuery.Run(reading.Session, scope, reading.Now, cancel) is not { } told) return null;
        Finding = told.Findings.FirstOrDefault(one => one.IsOpenQuestion && one.Clause == Clause && one.Rule == Rule && one.Subject == Subject && one.Evidence.Contains(About));
        return Finding is null ? null
            : told.Steps.FirstOrDefault(step => step.Event == About)?.Version
              ?? (await here.Council(cancel)).History.Entries.Find(entry => entry.Id == About)?.Version;
    }

    /// <summary>A record from a form or an address; null where it names none.</summary>
    internal static StreamName? RecordIn(string? text)
    {
        try
        {
            return StreamName.Parse(text ?? "");
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
