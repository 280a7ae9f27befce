using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Briefings;

/// <summary>An officer’s briefings: what is still to be written down, and what groups have asked and nobody has answered.</summary>
[For(Role.Officer, Role.ProperOfficer)]
public sealed class IndexModel(SignedIn me, KnownMatters matters, Drafts drafts) : PageModel
{
    /// <summary>Something still to be done.</summary>
    /// <param name="What">What, in a sentence.</param>
    /// <param name="Do">The words of the link.</param>
    /// <param name="Address">Where it goes.</param>
    public sealed record ToDo(string What, string Do, string Address);

    /// <summary>The council’s short name.</summary>
    public string Council => me.Council;

    /// <summary>Whether a briefing was begun and not recorded.</summary>
    public bool Begun { get; private set; }

    /// <summary>What the officer has still to write down.</summary>
    public IReadOnlyList<ToDo> ToWrite { get; private set; } = [];

    /// <summary>Requests that have had no answer, or were accepted and are still to come.</summary>
    public IReadOnlyList<ToDo> ToAnswer { get; private set; } = [];

    /// <summary>The page.</summary>
    public async Task OnGet(CancellationToken cancel)
    {
        Begun = await drafts.Find<BriefingAnswers>(NewModel.Key, cancel) is { } draft && (draft.Matter ?? draft.Search) is not null;
        var known = await matters.All(cancel);
        ToWrite = [.. known.SelectMany(Unwritten)];
        ToAnswer = [.. known.SelectMany(Unanswered)];
    }

    private IEnumerable<ToDo> Unwritten(Matter matter)
    {
        foreach (var held in matter.All<GroupMeetingAttended>().Where(one => one.Fact.Officers.Any(officer => officer.Id == me.Person)))
        {
            var what = $"The meeting of {held.Fact.Of.Name} on {Domain.Protocol.Dates.Plain(held.On)}, on {KnownMatters.LineOf(matter)}";
            var at = $"?matter={Uri.EscapeDataString(matter.Reference!)}&meeting={Uri.EscapeDataString(held.Fact.Meeting)}";
            if (!matter.AdviceAt(held).Any()) yield return new(what, "Write down what was advised", $"/{me.Council}/briefings/advice{at}");
            if (held.Fact.Members.Count == 0) yield return new(what, "Say who was there", $"/{me.Council}/briefings/attendance{at}");
        }

        foreach (var given in matter.All<AdviceGiven>().Where(one => one.Fact.By.Id == me.Person && one.Fact is { Facts.Count: 0, Options.Count: 0, Recommendation: null, Text: null }))
            yield return new(
                $"Your briefing of {given.Fact.To.Name} on {Domain.Protocol.Dates.Plain(given.On)}, on {KnownMatters.LineOf(matter)}", "Write down what was advised",
                $"/{me.Council}/briefings/advice?matter={Uri.EscapeDataString(matter.Reference!)}&advice={Uri.EscapeDataString(given.Fact.Advice)}");
    }

    private IEnumerable<ToDo> Unanswered(Matter matter) =>
        from request in matter.Requests
        where (request.Declined, request.Withdrawn, request.Attended, request.Advised, request.Delegated) is (null, null, null, null, null)
        let what = $"{request.For.Name} asked on {Domain.Protocol.Dates.Plain(request.Asked.On)} for {Words.Phrase(Words.Of(request.Kind))}, on {KnownMatters.LineOf(matter)}{(request.Accepted is null ? "" : ", and you accepted")}"
        select new ToDo(
            what, request.Accepted is null ? "Answer it" : "Log that it happened",
            request.Accepted is null ? $"/{me.Council}/briefings/answer?matter={Uri.EscapeDataString(matter.Reference!)}&request={Uri.EscapeDataString(request.Asked.Fact.Request)}"
                : $"/{me.Council}/briefings/new?matter={Uri.EscapeDataString(matter.Reference!)}");
}
