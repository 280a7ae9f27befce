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
        var scope = await reading.Scope(cancel) with { Only = name };
        if (await ReplayQuery.Run(reading.Session, scope, reading.Now, cancel) is not { } told) return NotFound();
        Said = await RecordSaid.For(me, reading, scope, told, cancel);
        return Page();
    }
}
