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

namespace Ledger.Host.Pages.OneCouncil.Declarations;

/// <summary>Somebody declares a gift, an interest or a relationship of their own.</summary>
[For(Role.Officer, Role.ProperOfficer, Role.MonitoringOfficer, Role.Member)]
public sealed class NewModel(CouncilHere here, SignedIn me, OwnEyes eyes, Drafts drafts, Recorder recorder) : QuestionsPage<DeclarationAnswers>(drafts, recorder)
{
    internal const string Sort = "sort", Particulars = "particulars", When = "when", To = "to";

    /// <summary>The council as it is.</summary>
    public CouncilOn Roster { get; private set; } = null!;

    /// <inheritdoc/>
    public override Questions Questions => new($"/{Council}/declarations/new/", Sort, Particulars, When, To);

    /// <inheritdoc/>
    protected override string Key => "declaration";

    /// <inheritdoc/>
    protected override async Task<IActionResult> Take(CancellationToken cancel)
    {
        var sort = Answers.Sort;
        if (Step == Particulars) Answers.Private = false;
        await TryUpdateModelAsync(Answers, nameof(Answers));
        if (Answers.Sort != sort) Answers.Answered.Remove(Particulars);
        CheckStep();
        return await GoOn(cancel);
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

    /// <inheritdoc/>
    protected override Receipt Told(Receipt receipt) => receipt with { Says = "Your declaration", Next = [new("Declare something else", $"/{Council}/declarations/new")] };

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Order>> Orders(CancellationToken cancel)
    {
        var (person, keeper, day) = (me.Person!, Answers.Keeper!, new OccurredAt(Answers.Day!.Value));
        var mine = new Declaration((await here.Session.LoadAsync<StreamSnapshot>(Declaration.Stream(person).Id, cancel)).History());
        var gifts = mine.All<GiftReceived>().Select(one => one.Fact.Gift).Concat(mine.All<GiftRefused>().Select(one => one.Fact.Gift));
        var interests = mine.All<InterestNotified>().Select(one => one.Fact.Interest.Reference);
        var gift = Numbering.NextAfter("GIFT-", gifts);
        var today = new OccurredAt(eyes.Today);
        return Answers.Sort switch
        {
            WhatIsDeclared.Gift => [Recorder.Order(new ReceiveGift(person, gift, Answers.What!, Answers.Pence!.Value, Answers.From!, Answers.Private, Answers.Seeks), day), Recorder.Order(new RegisterGift(person, gift, keeper), today)],
            WhatIsDeclared.RefusedGift => [Recorder.Order(new RefuseGift(person, gift, Answers.What!, Answers.From!, Answers.Pence), day), Recorder.Order(new RegisterGift(person, gift, keeper), today)],
            WhatIsDeclared.Relationship => [Recorder.Order(new DeclareRelationship(person, Answers.With!, Answers.How!.Value, keeper), today)],
            _ => [Recorder.Order(new NotifyInterest(person, new(Numbering.NextAfter("I-", interests), Answers.InterestKind!.Value, Answers.InterestSort, Answers.What!), keeper, Answers.Change), today)],
        };
    }

    /// <inheritdoc/>
    protected override async Task<bool> Load(CancellationToken cancel)
    {
        Roster = (await here.Council(cancel)).On(eyes.Today);
        Answers = await Kept(cancel) ?? new() { On = DateEntry.Of(eyes.Today) };
        return me.Person is { } person && (Roster.Member(person) is not null || Roster.Officers.Any(officer => officer.Id == person));
    }
}
