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

namespace Ledger.Host.Pages.OneCouncil.Briefings;

/// <summary>Says who was at a group's meeting, once the officer is at a desk. The quick entry stays visible beside it.</summary>
[For(Role.Officer, Role.ProperOfficer)]
public sealed class AttendanceModel(CouncilHere here, KnownMatters matters, Drafts drafts, Recorder recorder) : QuestionsPage<AttendanceAnswers>(drafts, recorder)
{
    internal const string Members = "members", Others = "others", Party = "party";
    internal const string Why = "Who was there was added after the meeting was recorded.";

    /// <summary>The matter’s reference.</summary>
    [BindProperty(SupportsGet = true, Name = "matter")]
    public string Matter { get; set; } = "";

    /// <summary>The meeting’s reference.</summary>
    [BindProperty(SupportsGet = true, Name = "meeting")]
    public string Meeting { get; set; } = "";

    /// <summary>The meeting.</summary>
    public Entry<GroupMeetingAttended> Held { get; private set; } = null!;

    /// <summary>The matter’s title.</summary>
    public string? Title { get; private set; }

    /// <summary>The council on the day.</summary>
    public CouncilOn Then { get; private set; } = null!;

    /// <inheritdoc/>
    public override Questions Questions => new($"/{Council}/briefings/attendance?matter={Uri.EscapeDataString(Matter)}&meeting={Uri.EscapeDataString(Meeting)}&step=", Members, Others, Party);

    /// <summary>The members to choose from: the group's own first.</summary>
    public IReadOnlyList<MemberThen> Own => [.. Then.Members.Where(member => member.Group?.Id == Held.Fact.Of.Id || member.Id == Held.Fact.Of.Id).OrderBy(member => member.Name, StringComparer.Ordinal)];

    /// <summary>The other members.</summary>
    public IReadOnlyList<MemberThen> Rest => [.. Then.Members.Except(Own).OrderBy(member => member.Name, StringComparer.Ordinal)];

    /// <inheritdoc/>
    protected override string Key => $"attendance/{Matter}/{Meeting}";

    /// <inheritdoc/>
    protected override string? Asking => Held.Fact.Of.Id;

    /// <inheritdoc/>
    protected override async Task<IActionResult> Take(CancellationToken cancel)
    {
        if (Step == Members) Answers.Members = [];
        await TryUpdateModelAsync(Answers, nameof(Answers));
        if (Step == Party && Answers.PartyBusiness is null) ModelState.AddModelError("Answers.PartyBusiness", "Choose whether party business was discussed.");
        if (Step == Party && Answers is { PartyBusiness: true, OfficerPresent: null }) ModelState.AddModelError("Answers.OfficerPresent", "Choose whether an officer was in the room for it.");
        return await GoOn(cancel);
    }

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<Order>> Orders(CancellationToken cancel) => Task.FromResult<IReadOnlyList<Order>>([Recorder.Order(new CorrectEntry(Domain.Matters.Matter.Stream(Matter), Held.Version, Why, Answers.Complete(Held.Fact, Then)))]);

    /// <inheritdoc/>
    protected override Receipt Told(Receipt receipt) => receipt with
    {
        Says = $"Who was at the meeting of {Held.Fact.Of.Name}",
        Next = [new("Write down what was advised", $"/{Council}/briefings/advice?matter={Uri.EscapeDataString(Matter)}&meeting={Uri.EscapeDataString(Meeting)}"), new("Your briefings", $"/{Council}/briefings")],
    };

    /// <inheritdoc/>
    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (await matters.Find(Matter, cancel) is not { } matter || matter.All<GroupMeetingAttended>().All(one => one.Fact.Meeting != Meeting)) return false;
        // What they do not see of it, such as what the group said, is not lost when they add who was there.
        var held = (await matters.Standing(Matter, cancel)).All<GroupMeetingAttended>().First(one => one.Fact.Meeting == Meeting);
        (Held, Title, Then) = (held, matter.Opened?.Title, (await here.Council(cancel)).On(held.On));
        Answers = await Kept(cancel) ?? AttendanceAnswers.Of(held.Fact);
        return true;
    }
}
