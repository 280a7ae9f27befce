using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Requests;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Ledger.Host.Pages.OneCouncil.Requests;

/// <summary>A member asks officers for something; or an officer takes down what a member asked.</summary>
[For(Role.Officer, Role.ProperOfficer, Role.Member)]
public sealed class NewModel(CouncilHere here, SignedIn me, OwnEyes eyes, Drafts drafts, Recorder recorder) : QuestionsPage<RequestAnswers>(drafts, recorder)
{
    internal const string Who = "who", Kind = "kind", What = "questions", For = "for", To = "to", How = "how";

    /// <summary>The council as it is.</summary>
    public CouncilOn Roster { get; private set; } = null!;

    /// <summary>Whether it is the member themselves who asks.</summary>
    public bool IsOwn => me.Role is Role.Member;

    /// <summary>The questions: who asked and how it came are asked of officers only.</summary>
    public override Questions Questions => new($"/{Council}/requests/new/", IsOwn ? [Kind, What, For, To] : [Who, Kind, What, For, To, How]);

    /// <inheritdoc/>
    protected override string Key => "request";

    /// <inheritdoc/>
    protected override async Task<IActionResult> Take(CancellationToken cancel)
    {
        if (Step == To) Answers.InConfidence = false;
        await TryUpdateModelAsync(Answers, nameof(Answers));
        if (Step == Who && Answers.Member is null) ModelState.AddModelError("Answers.Member", "Choose the member who asks.");
        if (Step == Kind && Answers.Kind is null) ModelState.AddModelError("Answers.Kind", "Choose what kind of thing is asked for.");
        if (Step == What && Lines.Of(Answers.Questions).Count == 0) ModelState.AddModelError("Answers.Questions", "Write down what is asked.");
        if (Step == For) TakeFor();
        if (Step == How && Answers.Channel is null) ModelState.AddModelError("Answers.Channel", "Choose how it came.");
        if (Step == How) Answers.Day = Answers.On.Read(ModelState, "Answers.On", "The day on which it came");
        return await GoOn(cancel);
    }

    private void TakeFor()
    {
        if (Answers.Purpose is null) ModelState.AddModelError("Answers.Purpose", "Choose what it is for.");
        Answers.MeetingOn = Answers.Meeting.IsEmpty ? null : Answers.Meeting.Read(ModelState, "Answers.Meeting", "The day of the meeting");
        if (Answers.Body is null && Answers.MeetingOn is not null) ModelState.AddModelError("Answers.Body", "Choose of which body the meeting is.");
    }

    /// <inheritdoc/>
    protected override Receipt Told(Receipt receipt) => receipt with { Says = $"Request {StreamName.Parse(receipt.Record).Reference}", Next = [new(IsOwn ? "Ask something else" : "Record another request", $"/{Council}/requests/new")] };

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Order>> Orders(CancellationToken cancel) => [Recorder.Order(
        new ReceiveRequest(
            await eyes.NextReference("request", "RQ-", cancel), Lines.Of(Answers.Questions), IsOwn ? me.Person : Answers.Member, Answers.Kind!.Value, Answers.Purpose!.Value,
            IsOwn ? RequestChannel.Form : Answers.Channel!.Value, Answers.To, Answers.OnBehalfOf, Answers.InConfidence, Answers.Body, Answers.MeetingOn),
        IsOwn ? null : new OccurredAt(Answers.Day!.Value))];

    /// <inheritdoc/>
    protected override async Task<bool> Load(CancellationToken cancel)
    {
        Roster = (await here.Council(cancel)).On(eyes.Today);
        Answers = await Kept(cancel) ?? new() { On = Components.DateEntry.Of(eyes.Today) };
        return true;
    }
}
