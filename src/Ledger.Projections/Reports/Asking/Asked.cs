using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Clocks;
using Ledger.Domain.Requests;
using Ledger.Domain.Roster;

namespace Ledger.Projections.Reports.Asking;

/// <summary>Everything that groups and members asked of officers, in one form.</summary>
/// <param name="council">The council.</param>
/// <param name="scope">The report's scope.</param>
internal sealed class Asked(Council council, ReportScope scope)
{
    private readonly Counting counting = new(council, scope);

    /// <summary>What was asked on a matter.</summary>
    internal IEnumerable<AskedLine> On(Matter matter) =>
        from request in matter.Requests
        let asked = request.Asked
        let counts = counting.For(asked.Fact.For, asked.Fact.Through, asked.On)
        where counts is not null
        let answer = AnswerTo(request, matter)
        let outcome = OutcomeOf(request, answer)
        select new AskedLine(
            Matter.Stream(matter.Reference!), asked.Fact.Request, counts.Id, counts.Name, counts.Kind, asked.Fact.Through?.Id, asked.Fact.Through?.Name,
            Word(asked.Fact.Kind), asked.Fact.To.Title, asked.On, outcome, outcome is AskedOutcome.Refused ? Word(request.Declined!.Fact.Ground) : null,
            answer?.Fact.Occurred.Date, outcome is AskedOutcome.Withdrawn || answer is null ? null : Waited(asked, answer), asked.Fact.InConfidence,
            SetApart(request, matter));

    /// <summary>What a member asked by themselves; nothing where the record is of something else.</summary>
    internal IEnumerable<AskedLine> By(MemberRequest request) =>
        request.Received is not { } received || counting.For(received.Fact.By, received.On) is not { } counts ? [] :
        [
            new(
                MemberRequest.Stream(request.Reference!), received.Fact.Reference, counts.Id, counts.Name, counts.Kind, received.Fact.By.Id, received.Fact.By.Name,
                Word(received.Fact.Kind), (received.Fact.To ?? request.Handler)?.Title, received.On, OutcomeOf(request),
                request.All<RequestDeclined>().LastOrDefault() is { } declined && OutcomeOf(request) is AskedOutcome.Refused ? Word(declined.Fact.Ground) : null,
                request.AnsweredOn, request.Waited(council.Nation), request.InConfidence, null),
        ];

    // Support given without citing the request still answers it.
    private static Entry? AnswerTo(SupportRequest request, Matter matter) => request.Answered
        ?? matter.SupportOf(request.For, request.Kind).FirstOrDefault(support => !support.Fact.Occurred.IsBefore(request.Asked.When));

    private static AskedOutcome OutcomeOf(SupportRequest request, Entry? answer)
    {
        if (request.Declined is { } declined && !Later(declined, request.Accepted, request.Delegated, request.Attended, request.Advised)) return AskedOutcome.Refused;
        if (answer is not null) return AskedOutcome.Accepted;
        return request.Withdrawn is null ? AskedOutcome.Unanswered : AskedOutcome.Withdrawn;
    }

    // What was declined first and granted afterwards was granted.
    private static bool Later(Entry declined, params Entry?[] granted) => granted.Any(one => one is not null && !one.Fact.Occurred.IsBefore(declined.Fact.Occurred) && one.Version > declined.Version);

    private static AskedOutcome OutcomeOf(MemberRequest request) => request.Outcome switch
    {
        RequestOutcome.Answered => AskedOutcome.Accepted,
        RequestOutcome.PartAnswered => AskedOutcome.InPart,
        RequestOutcome.Declined => AskedOutcome.Refused,
        RequestOutcome.Withdrawn => AskedOutcome.Withdrawn,
        _ => AskedOutcome.Unanswered,
    };

    private int? Waited(Entry<GroupSupportRequested> asked, Entry answer) =>
        answer.Fact.Occurred.Date < asked.On ? null : WorkingDays.Of(council.Nation).Between(asked.On, answer.Fact.Occurred.Date);

    private string? SetApart(SupportRequest request, Matter matter)
    {
        if ((scope.Under ?? council.ProtocolOn(request.Asked.On)?.Pack) is not { } pack) return null;
        if (Entitlements.Of(pack, council, request.For, request.Kind, matter, request.Asked.On) is { } entitled) return $"clause {entitled.Clause}";
        return Entitlements.ServesOneGroup(pack, request.Asked.Fact.To) ? $"asked of the {request.Asked.Fact.To.Title}, who serves one group" : null;
    }

    private static string Word<TChoice>(TChoice choice) where TChoice : struct, Enum =>
        System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(choice.ToString()).Replace('-', ' ');
}
