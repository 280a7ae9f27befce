using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Requests;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Requests;

/// <summary>A member asks officers for something; or an officer takes down what a member asked.</summary>
[For(Role.Officer, Role.ProperOfficer, Role.Member)]
public sealed class NewModel(CouncilHere here, SignedIn me, OwnEyes eyes, Drafts drafts, Recorder recorder, AheadQuery ahead) : PageModel, IAsksWhy
{
    internal const string Who = "who", Kind = "kind", What = "questions", For = "for", To = "to", How = "how";

    private const string Key = "request";

    /// <summary>Which question.</summary>
    [BindProperty(SupportsGet = true, Name = "step")]
    public string? Step { get; set; }

    /// <inheritdoc/>
    [BindProperty]
    public string? Because { get; set; }

    /// <inheritdoc/>
    public IReadOnlyList<Warning> Asked => recorder.Asked.IsEmpty ? Ahead?.Warnings ?? [] : recorder.Asked;

    /// <summary>What is answered so far.</summary>
    public RequestAnswers Answers { get; private set; } = new();

    /// <summary>The council as it is.</summary>
    public CouncilOn Roster { get; private set; } = null!;

    /// <summary>What would follow.</summary>
    public Ahead? Ahead { get; private set; }

    /// <summary>Whether it is the member themselves who asks.</summary>
    public bool IsOwn => me.Role is Role.Member;

    /// <summary>The questions: who asked and how it came are asked of officers only.</summary>
    public Questions Questions => new($"/{me.Council}/requests/new/", IsOwn ? [Kind, What, For, To] : [Who, Kind, What, For, To, How]);

    /// <summary>A question, or all the answers.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        await Load(cancel);
        return await Questions.Show(this, Step, Answers, () => Look(cancel));
    }

    /// <summary>Takes an answer, or records all of them.</summary>
    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (!Questions.Has(Step)) return NotFound();
        using var alone = await drafts.Alone(Key, cancel);
        await Load(cancel);
        if (Step == Questions.Check) return await Record(cancel);
        if (Step == To) Answers.InConfidence = false;
        await TryUpdateModelAsync(Answers, nameof(Answers));
        if (Step == Who && Answers.Member is null) ModelState.AddModelError("Answers.Member", "Choose the member who asks.");
        if (Step == Kind && Answers.Kind is null) ModelState.AddModelError("Answers.Kind", "Choose what kind of thing is asked for.");
        if (Step == What && Lines.Of(Answers.Questions).Count == 0) ModelState.AddModelError("Answers.Questions", "Write down what is asked.");
        if (Step == For) TakeFor();
        if (Step == How && Answers.Channel is null) ModelState.AddModelError("Answers.Channel", "Choose how it came.");
        if (Step == How) Answers.Day = Answers.On.Read(ModelState, "Answers.On", "The day on which it came");
        return await Questions.GoOn(this, Step!, Answers, () => drafts.Keep(Key, Answers, cancel));
    }

    private void TakeFor()
    {
        if (Answers.Purpose is null) ModelState.AddModelError("Answers.Purpose", "Choose what it is for.");
        Answers.MeetingOn = Answers.Meeting.IsEmpty ? null : Answers.Meeting.Read(ModelState, "Answers.Meeting", "The day of the meeting");
        if (Answers.Body is null && Answers.MeetingOn is not null) ModelState.AddModelError("Answers.Body", "Choose of which body the meeting is.");
    }

    private async Task<IActionResult> Record(CancellationToken cancel)
    {
        if (Questions.Next(Answers) is var next and not Questions.Check) return Redirect(Questions.At(next));
        await Look(cancel);
        if (!ModelState.IsValid || await recorder.Record(ModelState, [await Order(cancel)], Because, Told, cancel) is not { } receipt) return Page();
        await drafts.Erase(Key, cancel);
        return Redirect($"/{me.Council}/recorded/{receipt.Id}");
    }

    private Receipt Told(Receipt receipt) => receipt with { Says = $"Request {StreamName.Parse(receipt.Record).Reference}", Next = [new(IsOwn ? "Ask something else" : "Record another request", $"/{me.Council}/requests/new")] };

    private async Task<Order> Order(CancellationToken cancel) => recorder.Order(
        new ReceiveRequest(
            await eyes.NextReference("request", "RQ-", cancel), Lines.Of(Answers.Questions), IsOwn ? me.Person : Answers.Member, Answers.Kind!.Value, Answers.Purpose!.Value,
            IsOwn ? RequestChannel.Form : Answers.Channel!.Value, Answers.To, Answers.OnBehalfOf, Answers.InConfidence, Answers.Body, Answers.MeetingOn),
        IsOwn ? null : new OccurredAt(Answers.Day!.Value));

    private async Task Load(CancellationToken cancel)
    {
        Roster = (await here.Council(cancel)).On(eyes.Today);
        Answers = await drafts.Find<RequestAnswers>(Key, cancel) ?? new() { On = Components.DateEntry.Of(eyes.Today) };
    }

    private async Task Look(CancellationToken cancel)
    {
        if (Step != Questions.Check) return;
        Ahead = await ahead.Of(await eyes.Scope(cancel), [await Order(cancel)], null, cancel);
        foreach (var refusal in Ahead.Refusals) ModelState.AddModelError("", $"{refusal.Says} {refusal.Mend}");
    }
}
