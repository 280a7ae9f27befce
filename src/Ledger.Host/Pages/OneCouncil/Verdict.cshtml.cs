using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Host.SignIn;
using Ledger.Projections.Reports.EqualTreatment;
using Ledger.Projections.Reports.Replay;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil;

/// <summary>A person's judgement whether two groups had the same advice on a matter.</summary>
[For(Role.ProperOfficer)]
public sealed class VerdictModel(ReadingHere reading, SignedIn me, SignedDoor door) : PageModel
{
    /// <summary>The matter's reference.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Matter { get; set; }

    /// <summary>The one group.</summary>
    [BindProperty(SupportsGet = true)]
    public string? One { get; set; }

    /// <summary>The other.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Other { get; set; }

    /// <summary>The judgement.</summary>
    [BindProperty]
    public SameAdvice? Verdict { get; set; }

    /// <summary>Why.</summary>
    [BindProperty]
    public string? Reasons { get; set; }

    /// <summary>The advice of both.</summary>
    public AdviceComparison? Advice { get; private set; }

    /// <summary>The matter.</summary>
    public RecordSaid? Said { get; private set; }

    /// <summary>The form.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Find(cancel) ? Page() : NotFound();

    /// <summary>Records the judgement.</summary>
    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (!await Find(cancel)) return NotFound();
        if (Verdict is null) ModelState.AddModelError(nameof(Verdict), "Say whether it was the same.");
        if (string.IsNullOrWhiteSpace(Reasons)) ModelState.AddModelError(nameof(Reasons), "Say why.");
        if (!ModelState.IsValid) return Page();
        var command = new CompareAdvice(Said!.Name.Reference, Advice!.One, Advice.Other, Verdict!.Value, Reasons!.Trim());
        if (!await this.Submit(door, command, nameof(Reasons), cancel)) return Page();
        this.Note($"Your judgement on the advice to {Advice.OneName} and to {Advice.OtherName} is recorded.");
        return Redirect(Addresses.Of(me.Council, Said.Name));
    }

    private async Task<bool> Find(CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(Matter)) return false;
        var scope = await reading.Scope(cancel) with { Only = Domain.Matters.Matter.Stream(Matter) };
        if (await ReplayQuery.Run(reading.Session, scope, reading.Now, cancel) is not { } told) return false;
        Advice = (await EqualTreatmentQuery.Run(reading.Session, scope, reading.Now, cancel)).Matters.SelectMany(matter => matter.Advice)
            .FirstOrDefault(advice => advice.One == One && advice.Other == Other);
        Said = RecordSaid.For(me, scope.Only.Value, told);
        return Advice is not null;
    }
}
