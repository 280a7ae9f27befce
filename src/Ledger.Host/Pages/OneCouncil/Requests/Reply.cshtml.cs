using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Requests;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Ledger.Projections.Reports;
using Microsoft.AspNetCore.Mvc;

namespace Ledger.Host.Pages.OneCouncil.Requests;

/// <summary>Answers a member’s request question by question, or declines it.</summary>
[For(Role.Officer, Role.ProperOfficer)]
public sealed class ReplyModel(CouncilHere here, OwnEyes eyes, Drafts drafts, Recorder recorder) : RecordingPage(recorder)
{
    /// <summary>The request’s reference.</summary>
    [BindProperty(SupportsGet = true, Name = "request")]
    public string Reference { get; set; } = "";

    /// <summary>Whether it is declined.</summary>
    [BindProperty]
    public bool? Decline { get; set; }

    /// <summary>What is said to each question, in their order.</summary>
    [BindProperty]
    public List<string?> Says { get; set; } = [];

    /// <summary>Why it is declined.</summary>
    [BindProperty]
    public RefusalGround? Ground { get; set; }

    /// <summary>The ground in the officer’s words.</summary>
    [BindProperty]
    public string? Explanation { get; set; }

    /// <summary>The request.</summary>
    public MemberRequest Asking { get; private set; } = null!;

    /// <summary>The form.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Load(cancel) ? Page() : NotFound();

    /// <summary>Says what the protocol makes of the answer and, once that was seen, records it.</summary>
    /// <param name="seen">Which answer what would follow was seen of.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IActionResult> OnPost([FromForm] bool? seen, CancellationToken cancel)
    {
        using var alone = await drafts.Alone($"reply/{Reference}", cancel);
        if (!await Load(cancel)) return NotFound();
        if (Decline is null) ModelState.AddModelError(nameof(Decline), "Choose how you answer.");
        if (Decline is true && Ground is null) ModelState.AddModelError(nameof(Ground), "Choose why you decline.");
        if (Decline is false && Says.All(string.IsNullOrWhiteSpace)) ModelState.AddModelError("Says[0]", "Write an answer to at least one question.");
        if (!ModelState.IsValid) return Page();
        ICommand command = Decline is true ? new DeclineRequest(Reference, Ground!.Value, Explanation) : new AnswerRequest(Reference, Replies);
        return await RecordOnceSeen(seen == Decline, [command], "", Told, cancel);
    }

    // A question that nothing is written to stays open.
    private IReadOnlyList<QuestionReply> Replies =>
        [.. Asking.Questions.Select((_, at) => at < Says.Count && !string.IsNullOrWhiteSpace(Says[at]) ? new QuestionReply(at + 1, AnswerExtent.Full, Says[at]!.Trim()) : new(at + 1, AnswerExtent.LeftOpen))];

    private Receipt Told(Receipt receipt) => receipt with { Says = Decline is true ? $"That request {Reference} is declined" : $"The answer to request {Reference}" };

    private async Task<bool> Load(CancellationToken cancel)
    {
        var scope = await eyes.Scope(cancel) with { Only = MemberRequest.Stream(Reference) };
        if ((await new RecordsQuery(here.Session).OfKind("request", scope, cancel)).SingleOrDefault() is not MemberRequest { Received: not null } found) return false;
        Asking = found;
        while (Says.Count < found.Questions.Count) Says.Add(null);
        return true;
    }
}
