using Ledger.Domain.Matters;
using Ledger.Domain.People;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// Hailsham 4.2(c) and 4.3(d): where an officer attends a group, or a report is made for one, all other groups are told. It is owed to
/// each group that there was on the day, and none formed later. Only telling them afterwards counts, and with the subject where the clause
/// asks for it; a group that was given a copy of the report has been told of it.
/// </summary>
/// <param name="Of">What they are told of, attendance or report; empty for both.</param>
/// <param name="WithSubject">Whether they are told the subject advised on.</param>
public sealed record OtherGroupsAreTold(IReadOnlyList<SupportKind>? Of = null, bool WithSubject = false) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from entry in matter.History.Standing
        let support = ToTellOf(entry.Fact)
        where support is not null && (Of is not { Count: > 0 } || Of.Contains(support.Kind))
        where charge.CountsAsGroup(support.Had, entry.Fact.Occurred.Date)
        from other in charge.SidesBesides(support.Had, entry.Fact.Occurred.Date)
        select charge.Duty(entry, other, $"Tell {other.Name} {support.What}{(WithSubject ? ", and on what subject" : "")}",
            matter.History.Standing.FirstOrDefault(told => !told.Fact.Occurred.IsBefore(entry.Fact.Occurred) && Tells(told.Fact, other, support)));

    private static Support? ToTellOf(Fact fact) => fact switch
    {
        GroupMeetingAttended attended => new(SupportKind.Attendance, attended.Of, $"that an officer attended a meeting of {attended.Of.Name}"),
        AdviceGiven { Form: AdviceForm.Written } report => new(SupportKind.Report, report.To, $"that a report was made for {report.To.Name}", report.Advice),
        _ => null,
    };

    private bool Tells(Fact fact, Side other, Support support) => fact switch
    {
        OtherGroupsTold told => told.Of.Id == support.Had.Id && told.Kind == support.Kind
            && told.Told.Any(side => side.Id == other.Id) && (told.WithSubject || !WithSubject),
        AdviceCopyProvided copy => copy.Advice == support.Report && copy.To.Id == other.Id,
        _ => false,
    };

    private sealed record Support(SupportKind Kind, Side Had, string What, string? Report = null);
}
