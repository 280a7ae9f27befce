using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Protocol.Clocks;
using Ledger.Domain.Roster;

namespace Ledger.Projections.Reports.EqualTreatment;

/// <summary>Works out what one group had on one matter.</summary>
internal static class Treatment
{
    internal static GroupTreatment Of(Side side, Matter matter, Council council, string? entitlement)
    {
        var requests = matter.Requests.Where(request => request.For.Id == side.Id).ToList();
        return new(
            side.Id, side.Name, side.Kind,
            Steps<GroupSupportRequested>(matter, fact => fact.For.Id == side.Id, fact => By(fact.Through, fact.SaidBy), fact => fact.Kind),
            Steps<GroupSupportOffered>(matter, fact => Among(fact.To, side), fact => By(fact.By), fact => fact.Kind),
            Steps<GroupSupportAccepted>(matter, fact => fact.For.Id == side.Id, fact => By(fact.By), fact => fact.Kind),
            Steps<GroupSupportDelegated>(matter, fact => fact.For.Id == side.Id, fact => $"{By(fact.By)} to {By(fact.ToGo)}"),
            Steps<GroupSupportDeclined>(matter, fact => fact.For.Id == side.Id, fact => By(fact.By), fact => fact.Kind, fact => fact.Ground),
            Steps<SupportRequestWithdrawn>(matter, fact => fact.For.Id == side.Id, fact => fact.SaidBy.Name),
            Steps<GroupMeetingAttended>(matter, fact => fact.Of.Id == side.Id, fact => string.Join(", ", fact.Officers.Select(By)), _ => SupportKind.Attendance, seniority: fact => fact.Officers.Min(officer => Level(officer, fact, council))),
            Steps<AdviceGiven>(matter, fact => fact.To.Id == side.Id, fact => By(fact.By), fact => fact.Form is AdviceForm.Written ? SupportKind.Report : null, seniority: fact => Level(fact.By, fact, council)),
            Steps<OtherGroupsTold>(matter, fact => Among(fact.Told, side), fact => By(fact.By), fact => fact.Kind, of: fact => fact.Of.Name),
            [.. requests.Select(request => new Waiting(request.Asked.Fact.Request, Waited(request, council.WorkingDays)))],
            entitlement);
    }

    private static int? Waited(SupportRequest request, WorkingDays days) =>
        request.Answered is { } answer && answer.Fact.Occurred.Date is var answered && answered >= request.Asked.On
            ? days.Between(request.Asked.On, answered)
            : null;

    private static List<Step> Steps<TFact>(
        Matter matter, Func<TFact, bool> concerns, Func<TFact, string> who, Func<TFact, SupportKind?>? kind = null, Func<TFact, DeclineGround?>? ground = null,
        Func<TFact, string>? of = null, Func<TFact, int?>? seniority = null) where TFact : MatterFact =>
        [.. from entry in matter.All<TFact>()
            where concerns(entry.Fact)
            select new Step(entry.Id, entry.When, who(entry.Fact), kind?.Invoke(entry.Fact), ground?.Invoke(entry.Fact), of?.Invoke(entry.Fact), seniority?.Invoke(entry.Fact))];

    private static int? Level(OfficerThen officer, MatterFact fact, Council council) => council.ProtocolOn(fact.Occurred.Date)?.Pack.SeniorityOf(officer.Post);

    private static bool Among(IReadOnlyList<Side> sides, Side side) => sides.Any(one => one.Id == side.Id);

    private static string By(OfficerThen officer) => officer.Title;

    private static string By(MemberThen? member, Actor sayer) => member?.Name ?? sayer.Name;
}
