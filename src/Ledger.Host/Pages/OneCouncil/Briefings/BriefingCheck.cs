using Ledger.Host.Recording;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NodaTime;

namespace Ledger.Host.Pages.OneCouncil.Briefings;

/// <summary>Checks the answer to one question of a briefing, and says on the page what is wrong with it.</summary>
internal sealed class BriefingCheck(BriefingAnswers answers, ModelStateDictionary wrong, KnownMatters matters, OwnEyes eyes)
{
    private const string Head = "Answers.";

    /// <summary>Whether the answer will do.</summary>
    internal async Task<bool> Take(string step, CancellationToken cancel)
    {
        switch (step)
        {
            case BriefingSteps.Matter:
                await FindMatter(cancel);
                break;
            case BriefingSteps.NewMatter:
                await NameMatter(cancel);
                break;
            case BriefingSteps.Group:
                Require(answers.Group is not null, nameof(answers.Group), "Choose who asked.");
                break;
            case BriefingSteps.Asked:
                Require(answers.Kind is not null, nameof(answers.Kind), "Choose what they asked for.");
                break;
            case BriefingSteps.When:
                FindDay();
                break;
            case BriefingSteps.Who:
                Require(answers.Officers.Count > 0, nameof(answers.Officers), "Choose who went.");
                break;
            case BriefingSteps.AskedOn:
                FindAskedDay();
                break;
        }

        return wrong.IsValid;
    }

    private async Task FindMatter(CancellationToken cancel)
    {
        (var chosen, answers.Matter, answers.Title) = (answers.Matter, null, null);
        if (answers.Search is not { } typed)
        {
            Require(false, nameof(answers.Search), "Type the matter’s reference, or some words of its title.");
            return;
        }

        var meant = await matters.Meant(typed, cancel);
        answers.Matter = meant is [var one] ? one.Reference : meant.FirstOrDefault(matter => matter.Reference == chosen)?.Reference;
        // A reference that they may not see the matter of, but know: what they record may go there.
        if (answers.Matter is null && meant.Count == 0 && (await matters.Standing(typed, cancel)).Reference is { } known) answers.Matter = known;
        if (answers.Matter is not null) return;
        if (meant.Count > 1) Require(false, nameof(answers.Matter), $"{meant.Count} matters have “{typed}”. Choose one, or type more of it.");
        else Require(false, nameof(answers.Search), $"No matter that you may see has “{typed}”. Try other words, or start a new matter.");
    }

    private async Task NameMatter(CancellationToken cancel)
    {
        Require(answers.Title is not null, nameof(answers.Title), "Say what the matter is called.");
        Require(answers.Matter is not null, nameof(answers.Matter), "Give the matter a reference.");
        if (answers.Matter is { } reference && (await matters.Standing(reference, cancel)).Reference is not null)
            Require(false, nameof(answers.Matter), $"There is a matter {reference} already. Give this one another reference, or go back and choose that one.");
        if (!wrong.IsValid) return;
        answers.Search = null;
    }

    private void FindDay()
    {
        var today = eyes.Today;
        (answers.Day, answers.ToCome) = (null, false);
        Require(answers.When is not null, nameof(answers.When), "Choose when it was.");
        answers.Day = answers.When switch
        {
            WhenItWas.EarlierToday or WhenItWas.LaterToday => today,
            WhenItWas.Yesterday => today.PlusDays(-1),
            WhenItWas.AnotherDay => answers.On.Read(wrong, Head + nameof(answers.On), "The day"),
            _ => null,
        };
        if (answers.Day > today.PlusYears(1)) Refuse("The day must be within a year from now.");
        answers.ToCome = answers.When is WhenItWas.LaterToday || answers.Day > today;

        void Refuse(string says)
        {
            answers.Day = null;
            Require(false, nameof(answers.On), says);
        }
    }

    private void FindAskedDay()
    {
        answers.AskedDay = answers.Asked is WhenTheyAsked.AnotherDay ? answers.AskedOn.Read(wrong, Head + nameof(answers.AskedOn), "The day on which they asked") : null;
        if (answers.AskedDay is { } day && day > Min(eyes.Today, answers.Day ?? eyes.Today))
            Require(false, nameof(answers.AskedOn), "The day on which they asked can’t be after the day itself.");
    }

    private static LocalDate Min(LocalDate one, LocalDate other) => one < other ? one : other;

    private void Require(bool holds, string property, string says)
    {
        if (!holds) wrong.AddModelError(Head + property, says);
    }
}
