using Ledger.Domain;
using Ledger.Domain.Concerns;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using Ledger.Host.Components;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Ledger.Projections;
using Ledger.Projections.Reports;
using Microsoft.AspNetCore.Mvc;

namespace Ledger.Host.Pages.OneCouncil.Concerns;

/// <summary>Whoever deals with a concern opens the case: what may be looked into, and whether a hold keeps it from being erased.</summary>
[For(Role.MonitoringOfficer, Role.ProperOfficer)]
public sealed class CaseModel(CouncilHere here, OwnEyes eyes, Drafts drafts, Recorder recorder) : RecordingPage(recorder)
{
    private Concern concern = null!;

    /// <summary>The records, one a line.</summary>
    [BindProperty]
    public string? Records { get; set; }

    /// <summary>The first day looked into.</summary>
    [BindProperty]
    public DateEntry From { get; set; } = new();

    /// <summary>The last day looked into.</summary>
    [BindProperty]
    public DateEntry To { get; set; } = new();

    /// <summary>Whether a hold is placed.</summary>
    [BindProperty]
    public bool Hold { get; set; }

    /// <summary>Who approves the hold, by id.</summary>
    [BindProperty]
    public string? ApprovedBy { get; set; }

    /// <summary>Why it is placed.</summary>
    [BindProperty]
    public string? Why { get; set; }

    /// <summary>The concern’s reference.</summary>
    public string Reference => concern.Reference!;

    /// <summary>The council as it is.</summary>
    public CouncilOn Roster { get; private set; } = null!;

    /// <summary>The form.</summary>
    public async Task<IActionResult> OnGet(string reference, CancellationToken cancel) => await Find(reference, cancel) ? Page() : NotFound();

    /// <summary>Says what the protocol makes of it and, once that was seen, records it.</summary>
    public async Task<IActionResult> OnPost(string reference, [FromForm] bool seen, CancellationToken cancel)
    {
        using var alone = await drafts.Alone($"case/{reference}", cancel);
        if (!await Find(reference, cancel)) return NotFound();
        var records = await Named(cancel);
        var from = From.IsEmpty ? null : From.Read(ModelState, nameof(From), "The first day");
        var to = To.IsEmpty ? null : To.Read(ModelState, nameof(To), "The last day");
        if (from > to) ModelState.AddModelError(nameof(To), "The last day must not be before the first.");
        if (Hold && ApprovedBy is null) ModelState.AddModelError(nameof(ApprovedBy), "Choose who approves the hold.");
        if (Hold && string.IsNullOrWhiteSpace(Why)) ModelState.AddModelError(nameof(Why), "Say why the hold is placed.");
        if (!ModelState.IsValid) return Page();
        List<ICommand> commands = [new OpenInvestigation(Reference, Records: records, From: from, To: to)];
        if (Hold) commands.Add(new PlaceHold(Reference, Numbering.NextAfter("HOLD-", concern.All<HoldPlaced>().Select(one => one.Fact.Hold)), ApprovedBy!, Why!.Trim(), Records: records));
        return await RecordOnceSeen(seen, commands, Hold ? nameof(ApprovedBy) : nameof(Records), receipt => Told(receipt, records), cancel);
    }

    private Receipt Told(Receipt receipt, IReadOnlyList<StreamName> records) => receipt with
    {
        Says = $"The case of concern {Reference}",
        Next = [.. records.Select(record => new NextStep($"Look into {record.Kind} {record.Reference}", Addresses.Of(Council, record))), new($"Go to concern {Reference}", Addresses.Of(Council, Concern.Stream(Reference)))],
    };

    private async Task<IReadOnlyList<StreamName>> Named(CancellationToken cancel)
    {
        var named = new List<StreamName>();
        foreach (var line in Lines.Of(Records))
        {
            if (Findings.SettleModel.RecordIn(line) is { } record && RecordKind.Find(record.Kind) is not null && await here.Session.LoadAsync<StreamSnapshot>(record.Id, cancel) is not null) named.Add(record);
            else ModelState.AddModelError(nameof(Records), $"“{line}” is no record. Write its kind and reference, such as matter/M-12.");
        }

        return named;
    }

    private async Task<bool> Find(string reference, CancellationToken cancel)
    {
        Roster = (await here.Council(cancel)).On(eyes.Today);
        if ((await new RecordsQuery(here.Session).OfKind("concern", await eyes.Scope(cancel) with { Only = Concern.Stream(reference) }, cancel)).SingleOrDefault() is not Concern { Raised: not null, IsClosed: false } found) return false;
        concern = found;
        return true;
    }
}
