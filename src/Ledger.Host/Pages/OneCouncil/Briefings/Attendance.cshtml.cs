using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.People;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Briefings;

/// <summary>Says who was at a group's meeting, once the officer is at a desk. The quick entry stays visible beside it.</summary>
[For(Role.Officer, Role.ProperOfficer)]
public sealed class AttendanceModel(CouncilHere here, SignedIn me, OwnEyes eyes, KnownMatters matters, Drafts drafts, Recorder recorder, AheadQuery ahead) : PageModel, IAsksWhy
{
    internal const string Members = "members", Others = "others", Party = "party";
    internal const string Why = "Who was there was added after the meeting was recorded.";

    /// <summary>The matter’s reference.</summary>
    [BindProperty(SupportsGet = true, Name = "matter")]
    public string Matter { get; set; } = "";

    /// <summary>The meeting’s reference.</summary>
    [BindProperty(SupportsGet = true, Name = "meeting")]
    public string Meeting { get; set; } = "";

    /// <summary>Which question.</summary>
    [BindProperty(SupportsGet = true, Name = "step")]
    public string? Step { get; set; }

    /// <inheritdoc/>
    [BindProperty]
    public string? Because { get; set; }

    /// <inheritdoc/>
    public IReadOnlyList<Warning> Asked => recorder.Asked.IsEmpty ? Ahead?.Warnings ?? [] : recorder.Asked;

    /// <summary>What is answered so far.</summary>
    public AttendanceAnswers Answers { get; private set; } = new();

    /// <summary>The meeting.</summary>
    public Entry<GroupMeetingAttended> Held { get; private set; } = null!;

    /// <summary>The matter’s title.</summary>
    public string? Title { get; private set; }

    /// <summary>The council on the day.</summary>
    public CouncilOn Then { get; private set; } = null!;

    /// <summary>What would follow.</summary>
    public Ahead? Ahead { get; private set; }

    /// <summary>The questions.</summary>
    public Questions Questions => new($"/{me.Council}/briefings/attendance?matter={Uri.EscapeDataString(Matter)}&meeting={Uri.EscapeDataString(Meeting)}&step=", Members, Others, Party);

    /// <summary>The members to choose from: the group's own first.</summary>
    public IReadOnlyList<MemberThen> Own => [.. Then.Members.Where(member => member.Group?.Id == Held.Fact.Of.Id || member.Id == Held.Fact.Of.Id).OrderBy(member => member.Name, StringComparer.Ordinal)];

    /// <summary>The other members.</summary>
    public IReadOnlyList<MemberThen> Rest => [.. Then.Members.Except(Own).OrderBy(member => member.Name, StringComparer.Ordinal)];

    private string Key => $"attendance/{Matter}/{Meeting}";

    /// <summary>A question, or all the answers.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (!await Load(cancel)) return NotFound();
        return await Questions.Show(this, Step, Answers, () => Look(cancel));
    }

    /// <summary>Takes an answer, or records all of them.</summary>
    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (!Questions.Has(Step)) return NotFound();
        using var alone = await drafts.Alone(Key, cancel);
        if (!await Load(cancel)) return NotFound();
        if (Step == Questions.Check) return await Record(cancel);
        if (Step == Members) Answers.Members = [];
        await TryUpdateModelAsync(Answers, nameof(Answers));
        if (Step == Party && Answers.PartyBusiness is null) ModelState.AddModelError("Answers.PartyBusiness", "Choose whether party business was discussed.");
        if (Step == Party && Answers is { PartyBusiness: true, OfficerPresent: null }) ModelState.AddModelError("Answers.OfficerPresent", "Choose whether an officer was in the room for it.");
        return await Questions.GoOn(this, Step!, Answers, () => drafts.Keep(Key, Answers, cancel));
    }

    private async Task<IActionResult> Record(CancellationToken cancel)
    {
        if (Questions.Next(Answers) is var next and not Questions.Check) return Redirect(Questions.At(next));
        await Look(cancel);
        if (!ModelState.IsValid || await recorder.Record(ModelState, [Order], Because, Told, cancel) is not { } receipt) return Page();
        await drafts.Erase(Key, cancel);
        return Redirect($"/{me.Council}/recorded/{receipt.Id}");
    }

    private Order Order => recorder.Order(new CorrectEntry(Domain.Matters.Matter.Stream(Matter), Held.Version, Why, Answers.Complete(Held.Fact, Then)));

    private Receipt Told(Receipt receipt) => receipt with
    {
        Says = $"Who was at the meeting of {Held.Fact.Of.Name}",
        Next = [new("Write down what was advised", $"/{me.Council}/briefings/advice?matter={Uri.EscapeDataString(Matter)}&meeting={Uri.EscapeDataString(Meeting)}"), new("Your briefings", $"/{me.Council}/briefings")],
    };

    private async Task<bool> Load(CancellationToken cancel)
    {
        if (await matters.Find(Matter, cancel) is not { } matter || matter.All<GroupMeetingAttended>().All(one => one.Fact.Meeting != Meeting)) return false;
        // What they do not see of it, such as what the group said, is not lost when they add who was there.
        var held = (await matters.Standing(Matter, cancel)).All<GroupMeetingAttended>().First(one => one.Fact.Meeting == Meeting);
        (Held, Title, Then) = (held, matter.Opened?.Title, (await here.Council(cancel)).On(held.On));
        Answers = await drafts.Find<AttendanceAnswers>(Key, cancel) ?? AttendanceAnswers.Of(held.Fact);
        return true;
    }

    private async Task Look(CancellationToken cancel)
    {
        if (Step != Questions.Check) return;
        Ahead = await ahead.Of(await eyes.Scope(cancel), [Order], Held.Fact.Of.Id, cancel);
        foreach (var refusal in Ahead.Refusals) ModelState.AddModelError("", $"{refusal.Says} {refusal.Mend}");
    }
}
