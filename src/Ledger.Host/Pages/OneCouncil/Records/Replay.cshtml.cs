using Ledger.Domain;
using Ledger.Domain.Records;
using Ledger.Host.Exports;
using Ledger.Host.SignIn;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Replay;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using NodaTime;
using NodaTime.Text;

namespace Ledger.Host.Pages.OneCouncil.Records;

/// <summary>A record as it stood on another day, step by step, and as another protocol would judge it.</summary>
public sealed class ReplayModel(ReadingHere reading, CouncilHere here, SignedIn me) : PageModel
{
    /// <summary>The day by whose end things had happened.</summary>
    [BindProperty(SupportsGet = true)]
    public string? AsOf { get; set; }

    /// <summary>The day by whose end things had been recorded.</summary>
    [BindProperty(SupportsGet = true)]
    public string? KnownAt { get; set; }

    /// <summary>The moment up to which entries are told, while stepping through them.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Moment { get; set; }

    /// <summary>Another protocol to judge by.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Under { get; set; }

    /// <summary>The council's slug.</summary>
    public string Council => me.Council;

    /// <summary>The record.</summary>
    public StreamName Record { get; private set; }

    /// <summary>What it is called.</summary>
    public string Called => $"{Layout.Capital(Record.Kind)} {Record.Reference}";

    /// <summary>The protocols to choose from.</summary>
    public IReadOnlyList<(string Value, string Text)> Packs { get; private set; } = [];

    /// <summary>The record as it stood; null where nothing was recorded yet.</summary>
    public RecordSaid? Said { get; private set; }

    /// <summary>How many entries are told, of how many.</summary>
    public string Entries { get; private set; } = "";

    /// <summary>Where it is shown as it stood a step before; null at the first.</summary>
    public string? Before { get; private set; }

    /// <summary>Where it is shown as it stood a step later; null at the last.</summary>
    public string? After { get; private set; }

    /// <summary>The page.</summary>
    public async Task<IActionResult> OnGet(string kind, string reference, CancellationToken cancel)
    {
        if (RecordKind.Find(kind) is null) return NotFound();
        Record = new(kind, reference);
        var council = await here.Council(cancel);
        Packs = PacksToChoose.For(council);
        var scope = await reading.Scope(cancel) with { Only = Record };
        var now = await ReplayQuery.Run(reading.Session, scope, reading.Now, cancel);
        if (now is null) return NotFound();
        scope = scope with
        {
            AsOf = ListFilter.EndOf(AsOf, reading.Now, ModelState, nameof(AsOf)) ?? scope.AsOf,
            KnownAt = MomentOf() ?? ListFilter.EndOf(KnownAt, reading.Now, ModelState, nameof(KnownAt)) ?? scope.KnownAt,
            Under = PacksToChoose.Find(Under, council, ModelState, nameof(Under)),
        };
        if (ModelState.IsValid && await ReplayQuery.Run(reading.Session, scope, reading.Now, cancel) is { } told) Show(told, now, scope);
        return Page();
    }

    private void Show(ReplayReport told, ReplayReport now, ReportScope scope)
    {
        Said = RecordSaid.For(me, Record, told) with { MaySettle = false };
        Entries = told.Steps.Count == now.Steps.Count ? $"All {now.Steps.Count} entries" : $"{told.Steps.Count} of {now.Steps.Count} entries";
        var moments = now.Steps.Select(step => step.RecordedAt).Distinct().Order().ToList();
        var at = moments.FindLastIndex(moment => moment <= scope.KnownAt);
        Before = at > 0 ? At(moments[at - 1]) : null;
        After = at + 1 < moments.Count ? At(moments[at + 1]) : null;
    }

    private Instant? MomentOf() => InstantPattern.ExtendedIso.Parse(Moment ?? "") is { Success: true } moment ? moment.Value : null;

    private string At(Instant moment) => QueryHelpers.AddQueryString(
        Request.Path, new Dictionary<string, string?> { ["AsOf"] = AsOf, ["Under"] = Under, ["Moment"] = InstantPattern.ExtendedIso.Format(moment) }.Where(part => !string.IsNullOrEmpty(part.Value)));
}
