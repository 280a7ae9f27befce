using Ledger.Domain;
using Ledger.Domain.Declarations;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Host.Components;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Ledger.Projections;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Declarations;

/// <summary>Somebody declares a gift, an interest or a relationship of their own.</summary>
[For(Role.Officer, Role.ProperOfficer, Role.MonitoringOfficer, Role.Member)]
public sealed class NewModel(CouncilHere here, SignedIn me, OwnEyes eyes, Drafts drafts, Recorder recorder, AheadQuery ahead) : PageModel, IAsksWhy
{
    internal const string Sort = "sort", Particulars = "particulars", When = "when", To = "to";

    private const string Key = "declaration";

    /// <summary>Which question.</summary>
    [BindProperty(SupportsGet = true, Name = "step")]
    public string? Step { get; set; }

    /// <inheritdoc/>
    [BindProperty]
    public string? Because { get; set; }

    /// <inheritdoc/>
    public IReadOnlyList<Warning> Asked => recorder.Asked.IsEmpty ? Ahead?.Warnings ?? [] : recorder.Asked;

    /// <summary>What is answered so far.</summary>
    public DeclarationAnswers Answers { get; private set; } = new();

    /// <summary>The council as it is.</summary>
    public CouncilOn Roster { get; private set; } = null!;

    /// <summary>What would follow.</summary>
    public Ahead? Ahead { get; private set; }

    /// <summary>The questions.</summary>
    public Questions Questions => new($"/{me.Council}/declarations/new/", Sort, Particulars, When, To);

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
        var sort = Answers.Sort;
        if (Step == Particulars) Answers.Private = false;
        await TryUpdateModelAsync(Answers, nameof(Answers));
        if (Answers.Sort != sort) Answers.Answered.Remove(Particulars);
        CheckStep();
        return await Questions.GoOn(this, Step!, Answers, () => drafts.Keep(Key, Answers, cancel));
    }

    private void CheckStep()
    {
        if (Step == Sort) Require(Answers.Sort is not null, nameof(Answers.Sort), "Choose what you declare.");
        if (Step == To) Require(Answers.Keeper is not null, nameof(Answers.Keeper), "Choose who keeps the register.");
        if (Step == When) Answers.Day = Answers.On.Read(ModelState, "Answers.On", "The day");
        if (Step != Particulars) return;
        if (Answers.Sort is WhatIsDeclared.Relationship)
        {
            Require(Answers.With is not null, nameof(Answers.With), "Choose to whom you are close.");
            Require(Answers.How is not null, nameof(Answers.How), "Choose how you are close.");
            return;
        }

        Require(Answers.What is not null, nameof(Answers.What), Answers.IsGift ? "Say what the gift is." : "Say what the interest is.");
        if (Answers.Sort is WhatIsDeclared.Interest) Require(Answers.InterestKind is not null, nameof(Answers.InterestKind), "Choose what kind of interest it is.");
        if (!Answers.IsGift) return;
        Require(Answers.From is not null, nameof(Answers.From), "Say who gave it.");
        Require(Answers.Pence is not null || (Answers.Sort is WhatIsDeclared.RefusedGift && Answers.Pounds is null), nameof(Answers.Pounds), "Enter its value in pounds, such as 25 or 25.50.");
    }

    private void Require(bool holds, string property, string says)
    {
        if (!holds) ModelState.AddModelError($"Answers.{property}", says);
    }

    private async Task<IActionResult> Record(CancellationToken cancel)
    {
        if (Questions.Next(Answers) is var next and not Questions.Check) return Redirect(Questions.At(next));
        await Look(cancel);
        if (!ModelState.IsValid || await recorder.Record(ModelState, await Orders(cancel), Because, Told, cancel) is not { } receipt) return Page();
        await drafts.Erase(Key, cancel);
        return Redirect($"/{me.Council}/recorded/{receipt.Id}");
    }

    private Receipt Told(Receipt receipt) => receipt with { Says = "Your declaration", Next = [new("Declare something else", $"/{me.Council}/declarations/new")] };

    private async Task<IReadOnlyList<Order>> Orders(CancellationToken cancel)
    {
        var (person, keeper, day) = (me.Person!, Answers.Keeper!, new OccurredAt(Answers.Day!.Value));
        var mine = new Declaration((await here.Session.LoadAsync<StreamSnapshot>(Declaration.Stream(person).Id, cancel)).History());
        var gifts = mine.All<GiftReceived>().Select(one => one.Fact.Gift).Concat(mine.All<GiftRefused>().Select(one => one.Fact.Gift));
        var interests = mine.All<InterestNotified>().Select(one => one.Fact.Interest.Reference);
        var gift = Numbering.NextAfter("GIFT-", gifts);
        var today = new OccurredAt(eyes.Today);
        return Answers.Sort switch
        {
            WhatIsDeclared.Gift => [recorder.Order(new ReceiveGift(person, gift, Answers.What!, Answers.Pence!.Value, Answers.From!, Answers.Private, Answers.Seeks), day), recorder.Order(new RegisterGift(person, gift, keeper), today)],
            WhatIsDeclared.RefusedGift => [recorder.Order(new RefuseGift(person, gift, Answers.What!, Answers.From!, Answers.Pence), day), recorder.Order(new RegisterGift(person, gift, keeper), today)],
            WhatIsDeclared.Relationship => [recorder.Order(new DeclareRelationship(person, Answers.With!, Answers.How!.Value, keeper), today)],
            _ => [recorder.Order(new NotifyInterest(person, new(Numbering.NextAfter("I-", interests), Answers.InterestKind!.Value, Answers.InterestSort, Answers.What!), keeper, Answers.Change), today)],
        };
    }

    private async Task<bool> Load(CancellationToken cancel)
    {
        Roster = (await here.Council(cancel)).On(eyes.Today);
        Answers = await drafts.Find<DeclarationAnswers>(Key, cancel) ?? new() { On = DateEntry.Of(eyes.Today) };
        return me.Person is { } person && (Roster.Member(person) is not null || Roster.Officers.Any(officer => officer.Id == person));
    }

    private async Task Look(CancellationToken cancel)
    {
        if (Step != Questions.Check) return;
        Ahead = await ahead.Of(await eyes.Scope(cancel), await Orders(cancel), null, cancel);
        foreach (var refusal in Ahead.Refusals) ModelState.AddModelError("", $"{refusal.Says} {refusal.Mend}");
    }
}
