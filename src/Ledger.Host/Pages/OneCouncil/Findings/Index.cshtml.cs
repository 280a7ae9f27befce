using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Host.SignIn;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Findings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Findings;

/// <summary>Every breach and question that somebody may see.</summary>
public sealed class IndexModel(ReadingHere reading, CouncilHere here, SignedIn me) : PageModel
{
    private const int OnAPage = 40;

    /// <summary>Whom and which days the list is about.</summary>
    [BindProperty(SupportsGet = true)]
    public ListFilter Filter { get; set; } = new();

    /// <summary>Only findings in this state.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    /// <summary>Which page of the list.</summary>
    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    /// <summary>The states to choose from.</summary>
    public IEnumerable<(string Value, string Text)> States => [("open", "Questions to answer"), ("breach", "Breaches not remedied"), ("remedied", "Breaches remedied"), ("kept", "Questions judged kept")];

    /// <summary>The council's slug.</summary>
    public string Council => me.Council;

    /// <summary>Whether they may answer questions.</summary>
    public bool MaySettle => me.Role is Role.ProperOfficer;

    /// <summary>How many were found.</summary>
    public int Found { get; private set; }

    /// <summary>How many pages they fill.</summary>
    public int Pages => Math.Max(1, (Found + OnAPage - 1) / OnAPage);

    /// <summary>How many there are of each sort.</summary>
    public string Counts { get; private set; } = "";

    /// <summary>What the list shows.</summary>
    public string Caption => Pages == 1 ? "The latest act first" : $"The latest act first: page {Number} of {Pages}";

    /// <summary>Those on this page.</summary>
    public IReadOnlyList<FindingLine> Shown { get; private set; } = [];

    /// <summary>The list.</summary>
    public async Task OnGet(CancellationToken cancel)
    {
        var scope = Filter.Narrow(await reading.Scope(cancel), await here.Council(cancel), ModelState, nameof(Filter));
        var found = (await FindingsQuery.Run(reading.Session, scope, reading.Now, cancel)).Findings.Where(IsWanted).ToList();
        Found = found.Count;
        Number = Math.Clamp(Number, 1, Pages);
        Shown = [.. found.Skip((Number - 1) * OnAPage).Take(OnAPage)];
        Counts = $"{Dates.Count(found.Count(finding => finding.IsOpenQuestion), "question")} to answer, {found.Count(finding => finding.Kind is FindingKind.Breach && !IsRemedied(finding))} not kept, "
            + $"{found.Count(IsRemedied)} remedied, {found.Count(finding => finding is { Kind: FindingKind.Question, SettledBy: not null })} judged kept.";
    }

    private bool IsWanted(FindingLine finding) => State switch
    {
        "open" => finding.IsOpenQuestion,
        "breach" => finding.Kind is FindingKind.Breach && !IsRemedied(finding),
        "remedied" => IsRemedied(finding),
        "kept" => finding is { Kind: FindingKind.Question, SettledBy: not null },
        _ => true,
    };

    private static bool IsRemedied(FindingLine finding) => finding is { Kind: FindingKind.Breach, SettledBy: not null, Answer: null };
}
