using Ledger.Domain;
using Ledger.Domain.Records;
using Ledger.Host.SignIn;
using Ledger.Projections.Reports.Replay;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Records;

/// <summary>Any record: its entries, and what the rules say of it.</summary>
public sealed class RecordModel(ReadingHere reading, SignedIn me) : PageModel
{
    /// <summary>The record.</summary>
    public RecordSaid? Said { get; private set; }

    /// <summary>The page.</summary>
    public async Task<IActionResult> OnGet(string kind, string reference, CancellationToken cancel)
    {
        if (RecordKind.Find(kind) is null) return NotFound();
        var name = new StreamName(kind, reference);
        if (await ReplayQuery.Run(reading.Session, await reading.Scope(cancel) with { Only = name }, reading.Now, cancel) is not { } told) return NotFound();
        Said = RecordSaid.For(me, name, told);
        return Page();
    }
}
