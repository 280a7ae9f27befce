using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.People;
using Ledger.Host.Components;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Ledger.Host.Pages.OneCouncil.Briefings;

/// <summary>Records that a group was given a copy of advice that another had.</summary>
[For(Role.Officer, Role.ProperOfficer)]
public sealed class CopyModel(CouncilHere here, OwnEyes eyes, KnownMatters matters, Drafts drafts, Recorder recorder) : RecordingPage(recorder)
{
    /// <summary>The matter’s reference.</summary>
    [BindProperty(SupportsGet = true, Name = "matter")]
    public string Matter { get; set; } = "";

    /// <summary>The advice’s reference.</summary>
    [BindProperty(SupportsGet = true, Name = "advice")]
    public string Advice { get; set; } = "";

    /// <summary>Who was given it, by id.</summary>
    [BindProperty]
    public string? To { get; set; }

    /// <summary>When.</summary>
    [BindProperty]
    public DateEntry On { get; set; } = new();

    /// <summary>The advice.</summary>
    public Entry<AdviceGiven> Given { get; private set; } = null!;

    /// <summary>Those who might be given it.</summary>
    public IReadOnlyList<Side> Others { get; private set; } = [];

    /// <summary>The matter’s line.</summary>
    public string Line { get; private set; } = "";

    /// <summary>The form.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        On = DateEntry.Of(eyes.Today);
        return await Load(cancel) ? Page() : NotFound();
    }

    /// <summary>Records it.</summary>
    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        using var alone = await drafts.Alone($"copy/{Matter}/{Advice}", cancel);
        if (!await Load(cancel)) return NotFound();
        if (To is null) ModelState.AddModelError(nameof(To), "Choose who was given the copy.");
        var on = On.Read(ModelState, nameof(On), "The day on which it was given");
        if (!ModelState.IsValid) return Page();
        return await RecordNow([Recorder.Order(new ProvideAdviceCopy(Matter, Advice, To!), new OccurredAt(on!.Value))], Said, cancel);
    }

    private Receipt Said(Receipt receipt) => receipt with { Says = "That a copy of the advice was given", Next = [new("Your briefings", $"/{Council}/briefings")] };

    private async Task<bool> Load(CancellationToken cancel)
    {
        if (await matters.Find(Matter, cancel) is not { } matter || matter.All<AdviceGiven>().FirstOrDefault(one => one.Fact.Advice == Advice) is not { } given) return false;
        (Given, Line) = (given, KnownMatters.LineOf(matter));
        Others = [.. (await here.Council(cancel)).On(eyes.Today).Sides.Where(side => side.Id != given.Fact.To.Id)];
        return true;
    }
}
