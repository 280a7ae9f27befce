using Ledger.Domain;
using Ledger.Host.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace Ledger.Host.Recording;

/// <summary>A page that records something: it may say before what would follow, and ask why somebody goes on with what breaches a clause.</summary>
/// <param name="recorder">Looks ahead, and records.</param>
public abstract class RecordingPage(Recorder recorder) : PageModel
{
    /// <summary>Why they go on.</summary>
    [BindProperty]
    public string? Because { get; set; }

    /// <summary>The clauses that it would breach, so that the page asks why they go on; none where nothing is asked.</summary>
    public virtual IReadOnlyList<Warning> Asked => recorder.Asked.IsEmpty ? Ahead?.Warnings ?? [] : recorder.Asked;

    /// <summary>The council’s short name.</summary>
    public string Council => recorder.Council;

    /// <summary>What would follow; null until the page has looked ahead.</summary>
    public Ahead? Ahead { get; private set; }

    /// <summary>Looks ahead, and records.</summary>
    protected Recorder Recorder => recorder;

    /// <summary>Says what would follow and, once that was seen, records it.</summary>
    /// <param name="seen">Whether what would follow was seen, of the very answer that is given now.</param>
    /// <param name="commands">What to record, in order.</param>
    /// <param name="field">Beside what the page says why it can’t be recorded.</param>
    /// <param name="told">What is recorded, in a sentence, and what can be done next.</param>
    /// <param name="cancel">Gives up.</param>
    /// <param name="asking">The id of the group (or member) that it is about; null for none.</param>
    protected async Task<IActionResult> RecordOnceSeen(bool seen, IReadOnlyList<ICommand> commands, string field, Func<Receipt, Receipt> told, CancellationToken cancel, string? asking = null)
    {
        var orders = commands.Select(command => recorder.Order(command)).ToList();
        await LookAhead(orders, field, asking, cancel);
        return seen && ModelState.IsValid ? await RecordNow(orders, told, cancel) : Page();
    }

    /// <summary>Records it, or has the page say why not.</summary>
    /// <param name="orders">What to record, in order.</param>
    /// <param name="told">What is recorded, in a sentence, and what can be done next.</param>
    /// <param name="cancel">Gives up.</param>
    protected async Task<IActionResult> RecordNow(IReadOnlyList<Order> orders, Func<Receipt, Receipt> told, CancellationToken cancel) =>
        await recorder.Record(ModelState, orders, Because, told, cancel) is { } receipt ? Redirect(AddressOf(receipt)) : Page();

    /// <summary>Says what would follow, or why it can’t be recorded.</summary>
    /// <param name="orders">What would be recorded, in order.</param>
    /// <param name="field">Beside what the page says why it can’t be.</param>
    /// <param name="asking">The id of the group (or member) that it is about; null for none.</param>
    /// <param name="cancel">Gives up.</param>
    /// <param name="at">The moment to look from; now, where not given.</param>
    protected async Task LookAhead(IReadOnlyList<Order> orders, string field, string? asking, CancellationToken cancel, Instant? at = null)
    {
        Ahead = await recorder.Look(orders, asking, cancel, at);
        foreach (var refusal in Ahead.Refusals) ModelState.AddModelError(field, $"{refusal.Says} {refusal.Mend}");
    }

    /// <summary>Where somebody is told what they have recorded.</summary>
    protected string AddressOf(Receipt receipt) => $"/{Council}/recorded/{receipt.Id}";
}

/// <summary>The end of a form that records something only once somebody has seen what would follow.</summary>
/// <param name="Page">The page.</param>
/// <param name="Seen">The answer of which it was seen.</param>
/// <param name="Button">The words of the button that records it.</param>
public sealed record OnceSeen(RecordingPage Page, string? Seen, string Button);
