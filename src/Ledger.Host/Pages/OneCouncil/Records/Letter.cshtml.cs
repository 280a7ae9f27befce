using Ledger.Host.SignIn;
using Ledger.Projections.Reports.Copies;
using Ledger.Projections.Reports.Replay;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Records;

/// <summary>One letter: whose it is, and who has copies of it on what basis.</summary>
public sealed class LetterModel(ReadingHere reading, SignedIn me) : PageModel
{
    /// <summary>The letter.</summary>
    public LetterLine? Letter { get; private set; }

    /// <summary>Its entries, and what the rules say of it.</summary>
    public RecordSaid? Said { get; private set; }

    /// <summary>How somebody came by a copy.</summary>
    public string How(CopyLine copy) => (copy.Openly, copy.AtSending) switch
    {
        (true, true) => "Openly copied",
        (true, _) => $"Openly passed on by {copy.By.Name}",
        (_, true) => "Blind copied",
        _ => $"Passed on by {copy.By.Name}, unseen by the author",
    };

    /// <summary>The page.</summary>
    public async Task<IActionResult> OnGet(string reference, CancellationToken cancel)
    {
        var scope = await reading.Scope(cancel) with { Only = Domain.Letters.Letter.Stream(reference) };
        if (await ReplayQuery.Run(reading.Session, scope, reading.Now, cancel) is not { } told) return NotFound();
        if ((await CopiesQuery.Run(reading.Session, scope, reading.Now, cancel)).Letters is not [{ } letter, ..]) return Redirect(Addresses.Of(me.Council, "records", scope.Only.Value));
        (Letter, Said) = (letter, await RecordSaid.For(me, reading, scope, told, cancel));
        return Page();
    }
}
