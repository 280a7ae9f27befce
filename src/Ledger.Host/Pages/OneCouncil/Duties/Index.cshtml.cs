using Ledger.Domain.Protocol;
using Ledger.Host.Exports;
using Ledger.Host.SignIn;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Duties;
using Microsoft.AspNetCore.Mvc;

namespace Ledger.Host.Pages.OneCouncil.Duties;

/// <summary>What is owed, to whom, by when, under which clause.</summary>
public sealed class IndexModel(ReadingHere reading, CouncilHere here, SignedIn me) : ListPage(me, onAPage: 40)
{
    /// <summary>Whom and which days the list is about.</summary>
    [BindProperty(SupportsGet = true)]
    public ListFilter Filter { get; set; } = new();

    /// <summary>Only duties in this state.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    /// <summary>The states to choose from.</summary>
    public IEnumerable<(string Value, string Text)> States =>
        [("overdue", "Overdue"), ("met", "Met in time"), ("met-late", "Met late"), ("waived", "Let go"), ("targets", "The council’s own targets"), ("all", "All")];

    /// <summary>Whether anything was chosen.</summary>
    public bool IsNarrowed => !string.IsNullOrEmpty(State + Filter.Group + Filter.From + Filter.To);

    /// <summary>How many there are of each sort.</summary>
    public string Counts { get; private set; } = "";

    /// <summary>Those with a date on this page, the overdue first.</summary>
    public IReadOnlyList<PairedDuty> Dated { get; private set; } = [];

    /// <summary>Those without on this page.</summary>
    public IReadOnlyList<PairedDuty> Undated { get; private set; } = [];

    /// <summary>What the list of those with a date shows.</summary>
    public string DatedCaption => $"By date, the overdue first{OfPages}";

    /// <summary>What the list of those without shows.</summary>
    public string UndatedCaption => $"Without a limit that the protocol states, and so never overdue{OfPages}";

    /// <summary>The list.</summary>
    public async Task OnGet(CancellationToken cancel)
    {
        var scope = Filter.Narrow(await reading.Scope(cancel), await here.Council(cancel), ModelState, nameof(Filter));
        var found = PairedDuty.Of((await DutiesQuery.Run(reading.Session, scope, reading.Now, cancel)).Duties).SelectMany(Wanted).OrderBy(one => one.Duty.Due is null).ToList();
        var shown = OnThisPage(found).ToLookup(one => one.Duty.Due is not null);
        (Dated, Undated) = ([.. shown[true]], [.. shown[false]]);
        Counts = $"{found.Count(one => one.Duty.State is DutyState.Overdue)} overdue, {found.Count(one => one.Duty.State is DutyState.Open)} owed and not late, "
            + $"{found.Count(one => one.Duty.State is DutyState.Met)} met in time, {found.Count(one => one.Duty.State is DutyState.MetLate)} met late, {found.Count(one => one.Duty.State is DutyState.Waived)} let go.";
    }

    // Where targets are asked for, each stands for itself.
    private IEnumerable<PairedDuty> Wanted(PairedDuty one) => State is not "targets" ? IsWanted(one.Duty) ? [one] : []
        : one.Target is { } target ? [new(target, null)] : one.Duty.Basis is Basis.LocalTarget ? [one] : [];

    private bool IsWanted(DutyLine duty) => State switch
    {
        "all" => true,
        _ when duty.Basis is Basis.LocalTarget => false,
        "overdue" => duty.State is DutyState.Overdue,
        "met" => duty.State is DutyState.Met,
        "met-late" => duty.State is DutyState.MetLate,
        "waived" => duty.State is DutyState.Waived,
        _ => duty.State is DutyState.Open or DutyState.Overdue,
    };
}
