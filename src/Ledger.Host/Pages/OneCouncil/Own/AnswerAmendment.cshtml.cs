using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Ledger.Host.Pages.OneCouncil.Own;

/// <summary>An officer who wrote a report, or who decides a dispute over it, answers a member who asked for an amendment.</summary>
[For(Role.Officer, Role.ProperOfficer)]
public sealed class AnswerAmendmentModel(SignedIn me, KnownMatters matters, Drafts drafts, Recorder recorder) : RecordingPage(recorder)
{
    /// <summary>The answers that there are.</summary>
    public enum Says
    {
        /// <summary>It can, or it is to be, amended so.</summary>
        Agreed,

        /// <summary>It is amended so.</summary>
        Made,

        /// <summary>It stays as it is.</summary>
        Refused,
    }

    /// <summary>The matter’s reference.</summary>
    [BindProperty(SupportsGet = true, Name = "matter")]
    public string Matter { get; set; } = "";

    /// <summary>The amendment’s reference within it.</summary>
    [BindProperty(SupportsGet = true, Name = "amendment")]
    public string Amendment { get; set; } = "";

    /// <summary>Their answer.</summary>
    [BindProperty]
    public Says? Answer { get; set; }

    /// <summary>Why.</summary>
    [BindProperty]
    public string? Why { get; set; }

    /// <summary>The amendment that waits for them.</summary>
    public WaitingAmendment It { get; private set; } = null!;

    /// <summary>The answers to choose from.</summary>
    public IReadOnlyList<(Says Value, string Text)> Answers => It switch
    {
        { IsSettled: true } => [(Says.Made, "The report is amended so")],
        { Decides: true } => [(Says.Agreed, "The report is to be amended so"), (Says.Refused, "The report stays as it is")],
        _ => [(Says.Agreed, "It can be amended so"), (Says.Made, "It can be amended so, and is"), (Says.Refused, "It can’t: it would not be my professional judgement")],
    };

    /// <summary>The form.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Find(cancel) ? Page() : NotFound();

    /// <summary>Says what the protocol makes of it and, once that was seen, records it.</summary>
    /// <param name="seen">Of which answer what would follow was seen.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IActionResult> OnPost([FromForm] Says? seen, CancellationToken cancel)
    {
        using var alone = await drafts.Alone($"answer/{Matter}/{Amendment}", cancel);
        if (!await Find(cancel)) return NotFound();
        if (Answers.All(one => one.Value != Answer)) ModelState.AddModelError(nameof(Answer), "Choose your answer.");
        if (!ModelState.IsValid) return Page();
        return await RecordOnceSeen(seen == Answer, [.. Commands()], nameof(Answer), Told, cancel);
    }

    private IEnumerable<ICommand> Commands()
    {
        var why = string.IsNullOrWhiteSpace(Why) ? null : Why.Trim();
        if (It.Decides) yield return new ResolveReportDispute(Matter, Amendment, Answer is Says.Agreed, why, me.Person);
        else if (!It.IsSettled) yield return new JudgeReportAmendment(Matter, Amendment, Answer is not Says.Refused, why, me.Person);
        if (Answer is Says.Made) yield return new MakeReportAmendment(Matter, Amendment, me.Person);
    }

    private Receipt Told(Receipt receipt) => receipt with { Says = $"What you say of amendment {Amendment}" };

    private async Task<bool> Find(CancellationToken cancel)
    {
        if (await matters.Find(Matter, cancel) is not { } matter || Amendments.Waiting(matter, me.Person).FirstOrDefault(one => one.It.Amendment == Amendment) is not { } found) return false;
        It = found;
        return true;
    }
}
