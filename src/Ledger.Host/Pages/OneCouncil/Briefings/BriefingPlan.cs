using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Host.Commands;
using Ledger.Host.Recording;
using NodaTime;

namespace Ledger.Host.Pages.OneCouncil.Briefings;

/// <summary>What logging a briefing records, and of one still to come what is imagined besides.</summary>
/// <param name="Record">What is recorded.</param>
/// <param name="Imagined">What would be recorded once it has happened; nothing where it has.</param>
/// <param name="Answers">The request recorded earlier that it answers; null where the request is recorded with it.</param>
/// <param name="Part">The reference of the meeting, or of the advice.</param>
public sealed record BriefingPlan(IReadOnlyList<Order> Record, IReadOnlyList<Order> Imagined, SupportRequest? Answers, string Part)
{
    /// <summary>What is recorded and imagined, in order.</summary>
    public IReadOnlyList<Order> All => [.. Record, .. Imagined];

    /// <summary>The plan of whole answers.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="matter">The matter as it stands; empty where it is new.</param>
    /// <param name="recorder">In whose name.</param>
    /// <param name="today">Today.</param>
    public static BriefingPlan Of(BriefingAnswers answers, Matter matter, Recorder recorder, LocalDate today)
    {
        var (reference, group, kind, day) = (answers.Matter!, answers.Group!, answers.Kind!.Value, answers.Day!.Value);
        var open = matter.Requests.LastOrDefault(request =>
            request.For.Id == group && request.Kind == kind && (request.Attended, request.Advised, request.Declined, request.Withdrawn) is (null, null, null, null));
        var request = open?.Asked.Fact.Request ?? Numbering.NextAfter("R-", matter.Requests.Select(one => one.Asked.Fact.Request));
        var asked = AskedOn(answers, day < today ? day : today);
        var record = new List<Order>();
        if (matter.Opened is null) record.Add(recorder.Order(new OpenMatter(reference, answers.Title ?? ""), new(asked.Date)));
        if (open is null)
            record.Add(recorder.Order(
                new RequestGroupSupport(reference, request, group, kind, answers.Officers[0], MeetingOn: answers.IsMeeting ? day : null, NonMembersExpected: answers.NonMembers, About: answers.About),
                asked));
        if (answers.ToCome && open?.Accepted is null) record.Add(recorder.Order(new AcceptGroupSupport(reference, request, answers.Officers[0])));
        var (part, support) = answers.IsMeeting ? Attend(answers, matter, request) : Advise(answers, matter, request);
        var happened = recorder.Order(support, new(day));
        if (!answers.ToCome) record.Add(happened);
        return new(record, answers.ToCome ? [happened] : [], open, part);
    }

    // Where nobody knows when the group asked, the day of the meeting stands for it, and is marked as an estimate.
    private static OccurredAt AskedOn(BriefingAnswers answers, LocalDate latest) => answers.Asked switch
    {
        WhenTheyAsked.TheSameDay => new(latest),
        WhenTheyAsked.AnotherDay when answers.AskedDay is { } day => new(day),
        _ => new(latest, Estimated: true),
    };

    private static (string, ICommand) Attend(BriefingAnswers answers, Matter matter, string request)
    {
        var meeting = Numbering.NextAfter("G-", matter.All<GroupMeetingAttended>().Select(one => one.Fact.Meeting));
        return (meeting, new AttendGroupMeeting(answers.Matter!, meeting, answers.Group!, answers.Officers, request, NonMembers: [.. Strangers(answers).Select(name => new Presence(name))]));
    }

    private static (string, ICommand) Advise(BriefingAnswers answers, Matter matter, string request)
    {
        var advice = Numbering.NextAfter("A-", matter.All<AdviceGiven>().Select(one => one.Fact.Advice));
        return (advice, new GiveAdvice(
            answers.Matter!, advice, answers.Group!, answers.Officers[0], answers.Kind is SupportKind.Report ? AdviceForm.Written : AdviceForm.Oral, Request: request));
    }

    // Somebody was there: that is so, whether or not anybody knows the name.
    private static IReadOnlyList<string> Strangers(BriefingAnswers answers) => !answers.NonMembers ? []
        : Lines.Of(answers.NonMemberNames) is { Count: > 0 } names ? names : ["Somebody who is not a member (name not known)"];
}
