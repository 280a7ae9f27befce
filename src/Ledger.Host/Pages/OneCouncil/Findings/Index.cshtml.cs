using Ledger.Domain.Protocol;
using Ledger.Host.SignIn;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Findings;
using Microsoft.AspNetCore.Mvc;

namespace Ledger.Host.Pages.OneCouncil.Findings;

/// <summary>Every breach and question that somebody may see.</summary>
public sealed class IndexModel(ReadingHere reading, CouncilHere here, SignedIn me) : ListPage(me, onAPage: 40)
{
    /// <summary>Whom and which days the list is about.</summary>
    [BindProperty(SupportsGet = true)]
    public ListFilter Filter { get; set; } = new();

    /// <summary>Only findings in this state.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    /// <summary>The states to choose from.</summary>
    public IEnumerable<(string Value, string Text)> States => [("open", "Questions to answer"), ("breach", "Breaches not remedied"), ("remedied", "Breaches remedied"), ("kept", "Questions judged kept")];

    /// <summary>How many there are of each sort.</summary>
    public string Counts { get; private set; } = "";

    /// <summary>What the list shows.</summary>
    public string Caption => $"The latest act first{OfPages}";

    /// <summary>Those on this page.</summary>
    public IReadOnlyList<FindingLine> Shown { get; private set; } = [];

    /// <summary>The list.</summary>
    public async Task OnGet(CancellationToken cancel)
    {
        var scope = Filter.Narrow(await reading.Scope(cancel), await here.Council(cancel), ModelState, nameof(Filter));
        var found = (await FindingsQuery.Run(reading.Session, scope, reading.Now, cancel)).Findings.Where(IsWanted).ToList();
        Shown = [.. OnThisPage(found)];
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
