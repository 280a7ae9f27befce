using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.People;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Ledger.Host.Pages.OneCouncil.Briefings;

/// <summary>How a group’s request is answered.</summary>
public enum AnswerToRequest
{
    /// <summary>It is accepted.</summary>
    Accept,

    /// <summary>It is passed to another officer.</summary>
    PassOn,

    /// <summary>It is declined.</summary>
    Decline,
}

/// <summary>Answers a group’s request: what the protocol makes of the answer is said before it is recorded.</summary>
[For(Role.Officer, Role.ProperOfficer)]
public sealed class AnswerModel(CouncilHere here, SignedIn me, OwnEyes eyes, KnownMatters matters, Drafts drafts, Recorder recorder) : RecordingPage(recorder)
{
    /// <summary>The matter’s reference.</summary>
    [BindProperty(SupportsGet = true, Name = "matter")]
    public string Matter { get; set; } = "";

    /// <summary>The request’s reference.</summary>
    [BindProperty(SupportsGet = true, Name = "request")]
    public string Reference { get; set; } = "";

    /// <summary>The answer.</summary>
    [BindProperty]
    public AnswerToRequest? How { get; set; }

    /// <summary>To whom it is passed.</summary>
    [BindProperty]
    public string? ToGo { get; set; }

    /// <summary>Why it is declined.</summary>
    [BindProperty]
    public DeclineGround? Ground { get; set; }

    /// <summary>The ground in the officer’s words.</summary>
    [BindProperty]
    public string? Explanation { get; set; }

    /// <summary>The request.</summary>
    public SupportRequest Asking { get; private set; } = null!;

    /// <summary>The matter’s line.</summary>
    public string Line { get; private set; } = "";

    /// <summary>The other officers.</summary>
    public IReadOnlyList<OfficerThen> Officers { get; private set; } = [];

    /// <summary>The form.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Load(cancel) ? Page() : NotFound();

    /// <summary>Says what the protocol makes of the answer and, once that was seen, records it.</summary>
    /// <param name="seen">Whether what would follow was seen.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IActionResult> OnPost([FromForm] AnswerToRequest? seen, CancellationToken cancel)
    {
        using var alone = await drafts.Alone($"answer/{Matter}/{Reference}", cancel);
        if (!await Load(cancel)) return NotFound();
        if (How is null) ModelState.AddModelError(nameof(How), "Choose how you answer.");
        if (How is AnswerToRequest.PassOn && ToGo is null) ModelState.AddModelError(nameof(ToGo), "Choose the officer who is to go.");
        if (How is AnswerToRequest.Decline && Ground is null) ModelState.AddModelError(nameof(Ground), "Choose why you decline.");
        if (!ModelState.IsValid) return Page();
        return await RecordOnceSeen(seen == How, [Command], "", Said, cancel, Asking.For.Id);
    }

    private ICommand Command => How switch
    {
        AnswerToRequest.Accept => new AcceptGroupSupport(Matter, Reference),
        AnswerToRequest.PassOn => new DelegateGroupSupport(Matter, Reference, ToGo!),
        _ => new DeclineGroupSupport(Matter, Reference, Ground!.Value, Explanation),
    };

    private Receipt Said(Receipt receipt) => receipt with
    {
        Says = How switch { AnswerToRequest.Accept => $"That you accept the request of {Asking.For.Name}", AnswerToRequest.PassOn => $"That another officer takes the request of {Asking.For.Name}", _ => $"That you decline the request of {Asking.For.Name}" },
        Next = [new("Your briefings", $"/{Council}/briefings")],
    };

    private async Task<bool> Load(CancellationToken cancel)
    {
        if (await matters.Find(Matter, cancel) is not { } matter || matter.Requests.FirstOrDefault(one => one.Asked.Fact.Request == Reference) is not { } asking) return false;
        (Asking, Line) = (asking, KnownMatters.LineOf(matter));
        Officers = [.. (await here.Council(cancel)).On(eyes.Today).Officers.Where(officer => officer.Id != me.Person).DistinctBy(officer => officer.Id)];
        return true;
    }
}
