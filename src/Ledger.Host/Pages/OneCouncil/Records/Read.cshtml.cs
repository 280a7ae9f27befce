using Ledger.Domain;
using Ledger.Domain.Readings;
using Ledger.Domain.Records;
using Ledger.Host.Exports;
using Ledger.Host.SignIn;
using Ledger.Projections.Reports.Replay;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Records;

/// <summary>Giving the basis on which a confidential layer is read; it is recorded before anything is shown.</summary>
public sealed class ReadModel(ReadingHere reading, SignedIn me, SignedDoor door) : PageModel
{
    /// <summary>The basis.</summary>
    [BindProperty]
    public string? Basis { get; set; }

    /// <summary>The council's slug.</summary>
    public string Council => me.Council;

    /// <summary>The record.</summary>
    public StreamName Record { get; private set; }

    /// <summary>What it is called.</summary>
    public string Called => $"{Layout.Capital(Record.Kind)} {Record.Reference}";

    /// <summary>The layers that a basis opens.</summary>
    public IReadOnlyList<Layer> Layers { get; private set; } = [];

    /// <summary>The form.</summary>
    public async Task<IActionResult> OnGet(string kind, string reference, CancellationToken cancel) => await Find(kind, reference, cancel) ? Page() : NotFound();

    /// <summary>Records the reading, and goes on to what was opened.</summary>
    public async Task<IActionResult> OnPost(string kind, string reference, CancellationToken cancel)
    {
        if (!await Find(kind, reference, cancel)) return NotFound();
        if (string.IsNullOrWhiteSpace(Basis)) ModelState.AddModelError(nameof(Basis), "Say on what basis you read it.");
        if (!ModelState.IsValid || !await this.Submit(door, new ReadConfidentialLayer(Record, Layers, Basis!.Trim()), nameof(Basis), cancel)) return Page();
        this.Note($"It is recorded that you read {Called} in confidence. It is open to you for today.");
        return Redirect(Addresses.Of(me.Council, Record));
    }

    private async Task<bool> Find(string kind, string reference, CancellationToken cancel)
    {
        if (RecordKind.Find(kind) is null) return false;
        Record = new(kind, reference);
        if (await ReplayQuery.Run(reading.Session, await reading.Scope(cancel) with { Only = Record }, reading.Now, cancel) is not { } told) return false;
        Layers = [.. told.Steps.SelectMany(step => step.OnBasis ?? []).Distinct().Order()];
        return Layers.Count > 0;
    }
}
