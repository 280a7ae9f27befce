using System.Collections.Immutable;
using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Readings;
using Ledger.Domain.Records;
using Ledger.Host.Exports;
using Ledger.Host.Exports.Bundles;
using Ledger.Host.SignIn;
using Ledger.Projections.Reports.Replay;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Records;

/// <summary>Making a bundle of a record's evidence for somebody outside; it is recorded before it is handed over.</summary>
[For(Role.ProperOfficer, Role.MonitoringOfficer, Role.Auditor)]
public sealed class BundleModel(ReadingHere reading, CouncilHere here, SignedIn me, SignedDoor door, CheckedBundle bundles) : PageModel
{
    /// <summary>To whom.</summary>
    [BindProperty]
    public string? To { get; set; }

    /// <summary>What for.</summary>
    [BindProperty]
    public string? Purpose { get; set; }

    /// <summary>The layers left out; at first what groups said in confidence, and what is personal.</summary>
    [BindProperty]
    public IReadOnlyList<Layer> Withheld { get; set; } = [];

    /// <summary>The council's slug.</summary>
    public string Council => me.Council;

    /// <summary>The record.</summary>
    public StreamName Record { get; private set; }

    /// <summary>What it is called.</summary>
    public string Called => $"{Layout.Capital(Record.Kind)} {Record.Reference}";

    /// <summary>The form.</summary>
    public async Task<IActionResult> OnGet(string kind, string reference, CancellationToken cancel)
    {
        Withheld = [Layer.Discussion, Layer.Personal];
        return await Find(kind, reference, cancel) ? Page() : NotFound();
    }

    /// <summary>Makes it, records to whom it goes, and hands it over.</summary>
    public async Task<IActionResult> OnPost(string kind, string reference, CancellationToken cancel)
    {
        if (!await Find(kind, reference, cancel)) return NotFound();
        if (string.IsNullOrWhiteSpace(To)) ModelState.AddModelError(nameof(To), "Say to whom it is given.");
        if (string.IsNullOrWhiteSpace(Purpose)) ModelState.AddModelError(nameof(Purpose), "Say what for.");
        if (!ModelState.IsValid) return Page();
        var reader = (await reading.Scope(cancel)).Reader;
        var made = await bundles.Make(me.Council, await here.Council(cancel), Record, reader, Withheld.ToHashSet(), ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty, cancel);
        foreach (var problem in made.Problems) ModelState.AddModelError("", problem);
        if (made.Bytes is not { } bytes || !await this.Submit(door, new DiscloseBundle(Record, To!.Trim(), Purpose!.Trim(), Withheld), nameof(To), cancel)) return Page();
        return File(bytes, "application/zip", $"{me.Council}-{Record.Kind}-{string.Concat(Record.Reference.Select(letter => char.IsLetterOrDigit(letter) ? letter : '-'))}.zip");
    }

    private async Task<bool> Find(string kind, string reference, CancellationToken cancel)
    {
        Record = new(kind, reference);
        return RecordKind.Find(kind) is not null && await ReplayQuery.Run(reading.Session, await reading.Scope(cancel) with { Only = Record }, reading.Now, cancel) is not null;
    }
}
