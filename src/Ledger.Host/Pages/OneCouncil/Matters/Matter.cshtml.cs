using Ledger.Host.SignIn;
using Ledger.Projections.Reports.EqualTreatment;
using Ledger.Projections.Reports.Replay;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Matters;

/// <summary>One matter: whether all groups were treated alike on it, and everything that the answer rests on.</summary>
public sealed class MatterModel(ReadingHere reading, SignedIn me) : PageModel
{
    /// <summary>What each group asked, had and was told.</summary>
    public MatterTreatment? Matter { get; private set; }

    /// <summary>Its entries, and what the rules say of them.</summary>
    public RecordSaid? Said { get; private set; }

    /// <summary>Whether all groups were treated alike.</summary>
    public Alike Alike { get; private set; } = new(Alikeness.CannotTell, "");

    /// <summary>The answer's sentence, without the word that stands before it.</summary>
    public string AlikeSays => Alike.Says.StartsWith("Yes, ", StringComparison.Ordinal) ? char.ToUpperInvariant(Alike.Says[5]) + Alike.Says[6..]
        : Alike.Says.StartsWith("No. ", StringComparison.Ordinal) ? Alike.Says[4..] : Alike.Says;

    /// <summary>The page.</summary>
    public async Task<IActionResult> OnGet(string reference, CancellationToken cancel)
    {
        var scope = await reading.Scope(cancel) with { Only = Domain.Matters.Matter.Stream(reference) };
        if (await ReplayQuery.Run(reading.Session, scope, reading.Now, cancel) is not { } told) return NotFound();
        var treated = await EqualTreatmentQuery.Run(reading.Session, scope, reading.Now, cancel);
        if (treated.Matters is not [{ } matter, ..]) return Redirect(Addresses.Of(me.Council, "records", scope.Only.Value));
        (Matter, Said) = (matter, await RecordSaid.For(me, reading, scope, told, cancel));
        Alike = Alike.On(matter);
        return Page();
    }
}
