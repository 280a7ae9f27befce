using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Host.Operations;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.State;

/// <summary>How the service stands: the log, what is kept beside the events, what waits to be sent, what could not be. Nothing that is recorded is on it.</summary>
[For(Role.Administrator)]
public sealed class IndexModel(IServiceProvider services, SignedIn me) : PageModel
{
    private readonly DeadLetters letters = services.GetRequiredService<DeadLetters>();

    /// <summary>What can be said.</summary>
    public IReadOnlyList<StateLine> Lines { get; private set; } = [];

    /// <summary>What could not be handled.</summary>
    public IReadOnlyList<DeadLetter> Letters { get; private set; } = [];

    /// <summary>What waits, in all councils.</summary>
    public Wolverine.Logging.PersistedCounts Waiting { get; private set; } = new();

    /// <summary>Whether nobody need do anything.</summary>
    public bool IsWell => Letters.Count == 0 && Lines.All(line => line.State is not Wellness.NeedsAPerson);

    /// <summary>A state in a word, with the colour of its tag.</summary>
    public static (string Word, string Colour) Tag(Wellness state) => state switch
    {
        Wellness.InOrder => ("In order", "green"),
        Wellness.CouldBeSafer => ("Could be safer", "yellow"),
        _ => ("Look", "red"),
    };

    /// <summary>When a message failed, in words.</summary>
    public static string At(DeadLetter letter) => Dates.Spoken(OccurredAt.Exactly(letter.At));

    /// <summary>The page.</summary>
    public async Task OnGet(CancellationToken cancel)
    {
        Lines = await services.GetRequiredService<HostState>().Of(me.Council, cancel);
        Waiting = await letters.Counts();
        Letters = await letters.All(cancel);
    }

    /// <summary>Has a message tried again.</summary>
    public async Task<IActionResult> OnPostRetry([FromForm(Name = "message")] Guid id, CancellationToken cancel)
    {
        if (!await letters.Retry(id, cancel)) return NotFound();
        this.Note("The message is tried again within a minute.");
        return RedirectToPage();
    }

    /// <summary>Throws a message away.</summary>
    public async Task<IActionResult> OnPostDiscard([FromForm(Name = "message")] Guid id, CancellationToken cancel)
    {
        if (!await letters.Discard(id, cancel)) return NotFound();
        this.Note("The message is thrown away.");
        return RedirectToPage();
    }
}
