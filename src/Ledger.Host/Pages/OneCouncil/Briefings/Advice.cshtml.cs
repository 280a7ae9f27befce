using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.People;
using Ledger.Domain.Records;
using Ledger.Host.Commands;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Ledger.Host.Pages.OneCouncil.Briefings;

/// <summary>Writes down what a group was advised: at a meeting, or in a briefing that was logged without its content.</summary>
[For(Role.Officer, Role.ProperOfficer)]
public sealed class AdviceModel(SignedIn me, KnownMatters matters, Drafts drafts, Recorder recorder) : QuestionsPage<AdviceAnswers>(drafts, recorder)
{
    internal const string Form = "form", Facts = "facts", Options = "options", Recommendation = "recommendation";
    internal const string Why = "What was advised was written down after the briefing was recorded.";

    private Matter matter = null!;

    /// <summary>The matter’s reference.</summary>
    [BindProperty(SupportsGet = true, Name = "matter")]
    public string Matter { get; set; } = "";

    /// <summary>The reference of the meeting at which it was given.</summary>
    [BindProperty(SupportsGet = true, Name = "meeting")]
    public string? Meeting { get; set; }

    /// <summary>The reference of advice that was logged without its content.</summary>
    [BindProperty(SupportsGet = true, Name = "advice")]
    public string? Advice { get; set; }

    /// <summary>Whether another option is to be added.</summary>
    [BindProperty(Name = "more")]
    public bool More { get; set; }

    /// <summary>The number of an option to take out.</summary>
    [BindProperty(Name = "remove")]
    public int? Remove { get; set; }

    /// <summary>To whom it was given.</summary>
    public Side To { get; private set; } = null!;

    /// <summary>When.</summary>
    public OccurredAt On { get; private set; } = null!;

    /// <inheritdoc/>
    public override Questions Questions => new($"/{Council}/briefings/advice?matter={Uri.EscapeDataString(Matter)}&{(Meeting is null ? "advice" : "meeting")}={Uri.EscapeDataString(Meeting ?? Advice ?? "")}&step=", Form, Facts, Options, Recommendation);

    /// <inheritdoc/>
    protected override string Key => $"advice/{Matter}/{Meeting}/{Advice}";

    /// <inheritdoc/>
    protected override string? Asking => To.Id;

    /// <inheritdoc/>
    protected override async Task<IActionResult> Take(CancellationToken cancel)
    {
        await TryUpdateModelAsync(Answers, nameof(Answers));
        if (Step == Form && Answers.Form is null) ModelState.AddModelError("Answers.Form", "Choose how it was given.");
        if (Step == Options) TakeOption();
        var goesOn = ModelState.IsValid && !More && Remove is null;
        if (Remove is { } at && at >= 0 && at < Answers.Options.Count) Answers.Options.RemoveAt(at);
        Answers.Answered.Remove(Step!);
        if (goesOn) Answers.Answered.Add(Step!);
        await Keep(cancel);
        return !ModelState.IsValid ? Page() : Redirect(Questions.At(goesOn ? Questions.Next(Answers) : Step!));
    }

    // An empty option is none; one with merits and no name is not finished.
    private void TakeOption()
    {
        var typed = Answers.Typed;
        if (string.IsNullOrWhiteSpace(typed.Option) && Lines.Of(typed.Merits).Count + Lines.Of(typed.Demerits).Count > 0)
            ModelState.AddModelError("Answers.Typed.Option", "Say what the option is.");
        if (!ModelState.IsValid || string.IsNullOrWhiteSpace(typed.Option)) return;
        Answers.Options.Add(typed);
        Answers.Typed = new();
    }

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<Order>> Orders(CancellationToken cancel) => Task.FromResult<IReadOnlyList<Order>>([Order]);

    private Order Order => Meeting is not null && matter.All<GroupMeetingAttended>().First(one => one.Fact.Meeting == Meeting) is var held
        ? Recorder.Order(
            new GiveAdvice(
                Matter, Numbering.NextAfter("A-", matter.All<AdviceGiven>().Select(one => one.Fact.Advice)), To.Id, (held.Fact.Officers.FirstOrDefault(officer => officer.Id == me.Person) ?? held.Fact.Officers[0]).Id,
                Answers.Form!.Value, Meeting, held.Fact.Request, Lines.Of(Answers.Facts), [.. Answers.Options.Select(option => option.Read())], Answers.Recommendation, Answers.Political),
            held.When)
        : Complete(matter.All<AdviceGiven>().First(one => one.Fact.Advice == Advice));

    private Order Complete(Entry<AdviceGiven> given) => Recorder.Order(new CorrectEntry(Domain.Matters.Matter.Stream(Matter), given.Version, Why, given.Fact with
    {
        Form = Answers.Form!.Value,
        Facts = Lines.Of(Answers.Facts),
        Options = [.. Answers.Options.Select(option => option.Read())],
        Recommendation = Answers.Recommendation,
        PoliticalImplications = Answers.Political,
    }));

    /// <inheritdoc/>
    protected override Receipt Told(Receipt receipt) => receipt with { Says = $"What you advised {To.Name}", Next = [new("Your briefings", $"/{Council}/briefings")] };

    /// <inheritdoc/>
    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (await matters.Find(Matter, cancel) is not { } seen
            || !(seen.All<GroupMeetingAttended>().Any(one => one.Fact.Meeting == Meeting) || seen.All<AdviceGiven>().Any(one => one.Fact.Advice == Advice))) return false;
        // What they do not see of it is not lost when they add to it.
        matter = await matters.Standing(Matter, cancel);
        var held = matter.All<GroupMeetingAttended>().FirstOrDefault(one => one.Fact.Meeting == Meeting);
        var given = matter.All<AdviceGiven>().FirstOrDefault(one => one.Fact.Advice == Advice);
        if ((held is null && given is null) || (Meeting is not null && held is null)) return false;
        (To, On) = (held?.Fact.Of ?? given!.Fact.To, held?.When ?? given!.When);
        Answers = await Kept(cancel) ?? new() { Form = held is null ? given!.Fact.Form : AdviceForm.Oral };
        return true;
    }
}
