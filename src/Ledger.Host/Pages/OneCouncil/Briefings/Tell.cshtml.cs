using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.People;
using Ledger.Host.Components;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Ledger.Host.Pages.OneCouncil.Briefings;

/// <summary>Records that the other groups were told that a group had support.</summary>
[For(Role.Officer, Role.ProperOfficer)]
public sealed class TellModel(CouncilHere here, OwnEyes eyes, KnownMatters matters, Drafts drafts, Recorder recorder) : RecordingPage(recorder)
{
    /// <summary>The matter’s reference.</summary>
    [BindProperty(SupportsGet = true, Name = "matter")]
    public string Matter { get; set; } = "";

    /// <summary>The id of the group that had the support.</summary>
    [BindProperty(SupportsGet = true, Name = "group")]
    public string Group { get; set; } = "";

    /// <summary>What the others are told of.</summary>
    [BindProperty(SupportsGet = true, Name = "kind")]
    public SupportKind Kind { get; set; }

    /// <summary>Who was told, by id.</summary>
    [BindProperty]
    public List<string> Told { get; set; } = [];

    /// <summary>How.</summary>
    [BindProperty]
    public string? Through { get; set; }

    /// <summary>Whether they were told the subject too.</summary>
    [BindProperty]
    public bool WithSubject { get; set; } = true;

    /// <summary>When.</summary>
    [BindProperty]
    public DateEntry On { get; set; } = new();

    /// <summary>The group that had the support.</summary>
    public Side Of { get; private set; } = null!;

    /// <summary>The others.</summary>
    public IReadOnlyList<Side> Others { get; private set; } = [];

    /// <summary>The matter’s line.</summary>
    public string Line { get; private set; } = "";

    /// <summary>The form, with those chosen who have not been told yet.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (await Load(cancel) is not { } matter) return NotFound();
        var told = matter.All<OtherGroupsTold>().Where(one => one.Fact.Of.Id == Group && one.Fact.Kind == Kind).SelectMany(one => one.Fact.Told).Select(side => side.Id).ToHashSet();
        Told = [.. Others.Select(side => side.Id).Where(side => !told.Contains(side))];
        On = DateEntry.Of(eyes.Today);
        return Page();
    }

    /// <summary>Records it.</summary>
    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        using var alone = await drafts.Alone($"tell/{Matter}/{Group}", cancel);
        if (await Load(cancel) is null) return NotFound();
        if (Told.Count == 0) ModelState.AddModelError(nameof(Told), "Choose who was told.");
        if (Through is null) ModelState.AddModelError(nameof(Through), "Choose how they were told.");
        var on = On.Read(ModelState, nameof(On), "The day on which they were told");
        if (!ModelState.IsValid) return Page();
        return await RecordNow([Recorder.Order(new TellOtherGroups(Matter, Group, Told, Kind, WithSubject, Through), new OccurredAt(on!.Value))], Said, cancel);
    }

    private Receipt Said(Receipt receipt) => receipt with { Says = $"That the others were told of support for {Of.Name}", Next = [new("Your briefings", $"/{Council}/briefings")] };

    private async Task<Matter?> Load(CancellationToken cancel)
    {
        var roster = (await here.Council(cancel)).On(eyes.Today);
        if (await matters.Find(Matter, cancel) is not { } matter || roster.Side(Group) is not { } of || !Enum.IsDefined(Kind)) return null;
        (Of, Others, Line) = (of, [.. roster.Sides.Where(side => side.Id != of.Id)], KnownMatters.LineOf(matter));
        return matter;
    }
}
