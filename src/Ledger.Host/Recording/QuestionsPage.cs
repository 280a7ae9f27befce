using Ledger.Host.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Ledger.Host.Recording;

/// <summary>A page that asks one question after another, then shows all answers with what would follow, and records them.</summary>
/// <typeparam name="TAnswers">What is answered.</typeparam>
/// <param name="drafts">Where the answers are kept meanwhile.</param>
/// <param name="recorder">Looks ahead, and records.</param>
public abstract class QuestionsPage<TAnswers>(Drafts drafts, Recorder recorder) : RecordingPage(recorder) where TAnswers : class, IAnswers, new()
{
    /// <summary>Which question.</summary>
    [BindProperty(SupportsGet = true, Name = "step")]
    public string? Step { get; set; }

    /// <summary>What is answered so far.</summary>
    public TAnswers Answers { get; protected set; } = new();

    /// <summary>The questions.</summary>
    public abstract Questions Questions { get; }

    /// <summary>What the answers are of: <c>request</c>.</summary>
    protected abstract string Key { get; }

    private string JustRecorded => $"recorded/{Key}";

    /// <summary>The id of the group (or member) that it is about; null for none.</summary>
    protected virtual string? Asking => null;

    /// <summary>What all answers record, in order.</summary>
    protected abstract Task<IReadOnlyList<Order>> Orders(CancellationToken cancel);

    /// <summary>Says what is recorded, and what can be done next.</summary>
    protected abstract Receipt Told(Receipt receipt);

    /// <summary>Gets ready what every question needs, and the answers; whether there is anything to ask.</summary>
    protected abstract Task<bool> Load(CancellationToken cancel);

    /// <summary>Takes the answer to the question, and checks it.</summary>
    protected abstract Task<IActionResult> Take(CancellationToken cancel);

    /// <summary>A question, or all answers.</summary>
    public virtual async Task<IActionResult> OnGet(CancellationToken cancel) => await Load(cancel) ? await Show(cancel) : NotFound();

    /// <summary>Takes an answer, or records all of them.</summary>
    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (!Questions.Has(Step)) return NotFound();
        using var alone = await drafts.Alone(Key, cancel);
        if (!await Load(cancel)) return NotFound();
        return Step == Questions.Check ? await Record(cancel) : await Take(cancel);
    }

    /// <summary>The answers that were kept; null where there are none.</summary>
    protected Task<TAnswers?> Kept(CancellationToken cancel) => drafts.Find<TAnswers>(Key, cancel);

    /// <summary>Keeps the answers.</summary>
    protected Task Keep(CancellationToken cancel) => drafts.Keep(Key, Answers, cancel);

    /// <summary>Shows the question, or all answers once there is none left.</summary>
    protected async Task<IActionResult> Show(CancellationToken cancel)
    {
        if (Step is null || (Step == Questions.Check && Questions.Next(Answers) != Questions.Check)) return Redirect(Questions.At(Questions.Next(Answers)));
        if (!Questions.Has(Step)) return NotFound();
        await Look(cancel);
        return Page();
    }

    /// <summary>Keeps the answer as it was checked, right or wrong, so that nothing typed is lost, and goes on to the next question; one that is wrong is to be answered again.</summary>
    protected async Task<IActionResult> GoOn(CancellationToken cancel)
    {
        Answers.Answered.Remove(Step!);
        if (ModelState.IsValid) Answers.Answered.Add(Step!);
        await Keep(cancel);
        return ModelState.IsValid ? Redirect(Questions.At(Questions.Next(Answers))) : Page();
    }

    /// <summary>Gets ready what the page shows: with all answers, what would follow.</summary>
    protected virtual async Task Look(CancellationToken cancel)
    {
        if (Step == Questions.Check) await LookAhead(await Orders(cancel), "", Asking, cancel);
    }

    // Goes back to a question that is not answered; forgets the answers once they are recorded. Who presses the button twice is told what the first time recorded.
    private async Task<IActionResult> Record(CancellationToken cancel)
    {
        if (Answers.Answered.Count == 0 && await drafts.Find<Receipt>(JustRecorded, cancel, within: TimeSpan.FromMinutes(1)) is { } first) return Redirect(AddressOf(first));
        if (Questions.Next(Answers) is var next and not Questions.Check) return Redirect(Questions.At(next));
        await Look(cancel);
        if (!ModelState.IsValid || await Recorder.Record(ModelState, await Orders(cancel), Because, Told, cancel) is not { } receipt) return Page();
        await drafts.Erase(Key, cancel);
        await drafts.Keep(JustRecorded, receipt, cancel);
        return Redirect(AddressOf(receipt));
    }
}
