using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Ledger.Host.Pages.OneCouncil.Briefings;

/// <summary>Logging a briefing: one question a page, then what the protocol asks, then it is recorded.</summary>
[For(Role.Officer, Role.ProperOfficer)]
public sealed class NewModel(CouncilHere here, SignedIn me, OwnEyes eyes, KnownMatters matters, Drafts drafts, Recorder recorder) : RecordingPage(recorder)
{
    internal const string Key = "briefing";

    private CouncilOn? roster;

    /// <summary>Which question.</summary>
    [BindProperty(SupportsGet = true, Name = "step")]
    public string? Step { get; set; }

    /// <summary>What is answered so far.</summary>
    public BriefingAnswers Answers { get; private set; } = new();

    /// <inheritdoc/>
    public override IReadOnlyList<Warning> Asked => Answers.ToCome ? Recorder.Asked : base.Asked;

    /// <summary>The matters that fit what was typed, where several do.</summary>
    public IReadOnlyList<Matter> Meant { get; private set; } = [];

    /// <summary>Every matter that the person may see.</summary>
    public IReadOnlyList<Matter> Matters { get; private set; } = [];

    /// <summary>The chosen matter; null where it is new.</summary>
    public Matter? Matter { get; private set; }

    /// <summary>What will be recorded.</summary>
    public BriefingPlan? Plan { get; private set; }

    /// <summary>The protocol that asks.</summary>
    public Pack? Pack { get; private set; }

    /// <summary>The groups (or, where there are none, the members).</summary>
    public IReadOnlyList<Side> Sides => [.. roster!.Sides.OrderBy(side => side.Name, StringComparer.Ordinal)];

    /// <summary>Whether there are groups.</summary>
    public bool HasGroups => roster!.Groups.Count > 0;

    /// <summary>The officers in post, the person themselves first.</summary>
    public IReadOnlyList<OfficerThen> Officers =>
        [.. roster!.Officers.DistinctBy(officer => officer.Id).OrderBy(officer => officer.Id != me.Person).ThenBy(officer => officer.Name, StringComparer.Ordinal)];

    /// <summary>The name of whoever asked.</summary>
    public string GroupName => roster!.Side(Answers.Group ?? "")?.Name ?? Answers.Group ?? "";

    /// <summary>The address of a question.</summary>
    public string At(string step) => $"/{Council}/briefings/new/{step}";

    /// <summary>Whether a person is the one who is signed in.</summary>
    public bool IsMe(string person) => person == me.Person;

    /// <summary>A question, or all the answers with what follows from them.</summary>
    public async Task<IActionResult> OnGet([FromQuery] string? matter, CancellationToken cancel)
    {
        await Load(cancel);
        if (Step is null) return await Begin(matter, cancel);
        if (!BriefingSteps.All.Contains(Step)) return NotFound();
        if (Step == BriefingSteps.Check && BriefingSteps.Next(Answers) is var next and not BriefingSteps.Check) return Redirect(At(next));
        if (Step == BriefingSteps.Who && Answers.Officers.Count == 0 && me.Person is { } person && roster!.Officer(person) is not null) Answers.Officers = [person];
        if (Step == BriefingSteps.NewMatter && Answers.Matter is null) Answers.Matter = await eyes.NextReference("matter", "M-", cancel);
        if (Step == BriefingSteps.NewMatter && Answers.Title is null) Answers.Title = Answers.Search;
        await Prepare(cancel);
        return Page();
    }

    /// <summary>Takes an answer and goes on to the next question.</summary>
    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (Step is null || !BriefingSteps.All.Contains(Step)) return NotFound();
        if (Step == BriefingSteps.Check) return await Record(cancel);
        await Load(cancel);
        if (Step == BriefingSteps.Who) (Answers.Officers, Answers.NonMembers) = ([], false);
        await TryUpdateModelAsync(Answers, nameof(Answers));
        if (!await new BriefingCheck(Answers, ModelState, matters, eyes).Take(Step, cancel))
        {
            Meant = await Several(cancel);
            await drafts.Keep(Key, Answers, cancel);
            await Prepare(cancel);
            return Page();
        }

        await drafts.Keep(Key, Answers, cancel);
        return Redirect(At(BriefingSteps.Next(Answers)));
    }

    /// <summary>Forgets what was answered, and begins again.</summary>
    public async Task<IActionResult> OnPostAgain([FromForm] string? matter, CancellationToken cancel)
    {
        await drafts.Erase(Key, cancel);
        return await Begin(matter, cancel);
    }

    private async Task<IActionResult> Begin(string? matter, CancellationToken cancel)
    {
        Answers = await drafts.Find<BriefingAnswers>(Key, cancel) ?? new();
        if (Answers is not { Matter: null, Search: null }) return Page();
        if (await matters.Find(matter, cancel) is { } known)
        {
            Answers.Matter = known.Reference;
            await drafts.Keep(Key, Answers, cancel);
        }

        return Redirect(At(BriefingSteps.Next(Answers)));
    }

    private async Task<IActionResult> Record(CancellationToken cancel)
    {
        using var alone = await drafts.Alone(Key, cancel);
        await Load(cancel);
        if (BriefingSteps.Next(Answers) is var next and not BriefingSteps.Check)
            return Redirect(await drafts.Find<Receipt>($"{Key}/last", cancel) is { } last && Answers.Matter is null ? AddressOf(last) : At(next));
        await Prepare(cancel);
        if (!ModelState.IsValid || await Recorder.Record(ModelState, Plan!.Record, Because, Told, cancel) is not { } receipt) return Page();
        await drafts.Keep($"{Key}/last", receipt, cancel);
        await drafts.Erase(Key, cancel);
        return Redirect(AddressOf(receipt));
    }

    private Receipt Told(Receipt receipt)
    {
        var matter = Uri.EscapeDataString(Answers.Matter!);
        var at = $"/{Council}/briefings";
        return receipt with
        {
            Says = Answers.ToCome ? $"That {GroupName} invited you, and that you accept" : Answers.IsMeeting ? $"That you attended a meeting of {GroupName}" : $"That you briefed {GroupName}",
            Next = Answers.ToCome ? [new("Log another briefing", $"{at}/new")] :
            [
                new("Write down what was advised", $"{at}/advice?matter={matter}&{(Answers.IsMeeting ? "meeting" : "advice")}={Uri.EscapeDataString(Plan!.Part)}", Owed: true),
                .. Answers.IsMeeting ? [new("Say which members were there, and who else", $"{at}/attendance?matter={matter}&meeting={Uri.EscapeDataString(Plan.Part)}", Owed: true)] : (NextStep[])[],
                new("Tell the other groups", $"{at}/tell?matter={matter}&group={Uri.EscapeDataString(Answers.Group!)}&kind={(Answers.IsMeeting ? SupportKind.Attendance : SupportKind.Report)}", Owed: Ahead!.Duties.Any(duty => duty.What.StartsWith("Tell ", StringComparison.Ordinal))),
                new("Log another briefing", $"{at}/new"),
            ],
        };
    }

    private async Task Load(CancellationToken cancel)
    {
        roster = (await here.Council(cancel)).On(eyes.Today);
        Answers = await drafts.Find<BriefingAnswers>(Key, cancel) ?? new();
    }

    private async Task Prepare(CancellationToken cancel)
    {
        if (Step is BriefingSteps.Matter) Matters = await matters.All(cancel);
        Matter = Answers.Title is null ? await matters.Find(Answers.Matter, cancel) : null;
        if (Step is not BriefingSteps.Check) return;
        Plan = BriefingPlan.Of(Answers, await matters.Standing(Answers.Matter!, cancel), Recorder, eyes.Today);
        var day = Answers.Day!.Value;
        Pack = (await here.Council(cancel)).ProtocolOn(day)?.Pack;
        var evening = Answers.ToCome ? (day + new NodaTime.LocalTime(23, 0)).InZoneLeniently(Domain.OccurredAt.London).ToInstant() : (NodaTime.Instant?)null;
        await LookAhead(Plan.All, "", Answers.Group, cancel, evening);
    }

    private async Task<IReadOnlyList<Matter>> Several(CancellationToken cancel) =>
        Step is BriefingSteps.Matter && Answers is { Matter: null, Search: { } typed } ? await matters.Meant(typed, cancel) : [];
}
