using Ledger.Domain.Matters;
using Ledger.Host.SignIn;
using Ledger.Projections.Reports;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Ledger.Host.Pages.OneCouncil.Matters;

/// <summary>The matters that somebody may see, to be found by title or reference.</summary>
public sealed class IndexModel(ReadingHere reading, SignedIn me) : ListPage(me, onAPage: 50)
{
    /// <summary>What is looked for, letter by letter: no sign has a meaning of its own.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Those on this page.</summary>
    public IReadOnlyList<Matter> Shown { get; private set; } = [];

    /// <summary>The day on which something last happened on a matter.</summary>
    public LocalDate LastOf(Matter matter) => LatestFirst.LastOf(matter);

    /// <summary>The list.</summary>
    public async Task OnGet(CancellationToken cancel)
    {
        var wanted = Q?.Trim() ?? "";
        var matters = LatestFirst.Of(await new RecordsQuery(reading.Session).OfKind("matter", await reading.Scope(cancel), cancel))
            .Where(matter => Has(matter.Opened!.Title, wanted) || Has(matter.Reference!, wanted)).ToList();
        Shown = [.. OnThisPage(matters)];
    }

    private static bool Has(string text, string wanted) => text.Contains(wanted, StringComparison.OrdinalIgnoreCase);
}
