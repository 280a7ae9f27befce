using Ledger.Domain;
using Ledger.Domain.Declarations;
using Ledger.Domain.NeedToKnow;
using Ledger.Host.Commands;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Ledger.Projections;
using Microsoft.AspNetCore.Mvc;

namespace Ledger.Host.Pages.OneCouncil.Declarations;

/// <summary>Somebody registers all their interests of some kinds, or that they have none.</summary>
[For(Role.Officer, Role.ProperOfficer, Role.MonitoringOfficer, Role.Member)]
public sealed class InterestsModel(CouncilHere here, SignedIn me, OwnEyes eyes, Drafts drafts, Recorder recorder) : QuestionsPage<InterestsAnswers>(drafts, recorder)
{
    internal const string Kinds = "kinds", Which = "which", To = "to";

    private Declaration mine = new(History.Empty);

    /// <summary>Whether another interest is to be added.</summary>
    [BindProperty(Name = "more")]
    public bool More { get; set; }

    /// <summary>The number of an interest to take out.</summary>
    [BindProperty(Name = "remove")]
    public int? Remove { get; set; }

    /// <summary>The offices whose holders keep registers.</summary>
    public IReadOnlyList<(string Value, string Text)> Keepers { get; private set; } = [];

    /// <summary>The interests, one a line.</summary>
    public IReadOnlyList<string> Lines => [.. Answers.Interests.Select(one => $"{one.What} ({Words.Phrase(Words.Of(one.Sort))})")];

    /// <inheritdoc/>
    public override Questions Questions => new($"/{Council}/declarations/interests/", Kinds, Which, To);

    /// <inheritdoc/>
    protected override string Key => "interests";

    /// <inheritdoc/>
    protected override async Task<IActionResult> Take(CancellationToken cancel)
    {
        if (Step == Kinds) Answers.Kinds = [];
        await TryUpdateModelAsync(Answers, nameof(Answers));
        if (Step == Kinds && Answers.Kinds.Count == 0) ModelState.AddModelError("Answers.Kinds", "Choose which interests you register.");
        if (Step == Kinds) Answers.Interests.RemoveAll(one => !Answers.Kinds.Contains(one.Kind!.Value));
        if (Step == Which) TakeInterest();
        if (Step == To && Answers.Keeper is null) ModelState.AddModelError("Answers.Keeper", "Choose who keeps the register.");
        if (!More && Remove is null) return await GoOn(cancel);
        if (Remove is { } at && at >= 0 && at < Answers.Interests.Count) Answers.Interests.RemoveAt(at);
        await Keep(cancel);
        return ModelState.IsValid ? Redirect(Questions.At(Step!)) : Page();
    }

    // An empty one is none.
    private void TakeInterest()
    {
        var typed = Answers.Typed;
        if (string.IsNullOrWhiteSpace(typed.What)) return;
        if (Answers.Kinds.Count == 1) typed.Kind = Answers.Kinds[0];
        if (typed.Kind is not { } kind || !Answers.Kinds.Contains(kind)) ModelState.AddModelError("Answers.Typed.Kind", "Choose what kind of interest it is.");
        if (!ModelState.IsValid) return;
        Answers.Interests.Add(typed);
        Answers.Typed = new();
    }

    /// <inheritdoc/>
    protected override Receipt Told(Receipt receipt) => receipt with { Says = "Your register of interests" };

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<Order>> Orders(CancellationToken cancel) => Task.FromResult<IReadOnlyList<Order>>([Recorder.Order(new RegisterInterests(me.Person!, Answers.Kinds, Answers.Keeper!, [.. Named()]))]);

    // Each gets a reference that no interest of theirs has.
    private IEnumerable<Interest> Named()
    {
        List<string> taken = [.. mine.All<InterestNotified>().Select(one => one.Fact.Interest.Reference), .. mine.All<InterestsRegistered>().SelectMany(one => one.Fact.Interests).Select(one => one.Reference)];
        foreach (var one in Answers.Interests)
        {
            taken.Add(Numbering.NextAfter("I-", taken));
            yield return new(taken[^1], one.Kind!.Value, one.Sort, one.What!.Trim());
        }
    }

    /// <inheritdoc/>
    protected override async Task<bool> Load(CancellationToken cancel)
    {
        var roster = (await here.Council(cancel)).On(eyes.Today);
        if (me.Person is not { } person || (roster.Member(person) is null && roster.Officers.All(officer => officer.Id != person))) return false;
        Keepers = [.. roster.Officers.Select(officer => (officer.Post, officer.Title)).Append(("monitoring-officer", "Monitoring officer")).DistinctBy(one => one.Item1)];
        mine = new((await here.Session.LoadAsync<StreamSnapshot>(Declaration.Stream(person).Id, cancel)).History());
        Answers = await Kept(cancel) ?? new();
        return true;
    }
}
