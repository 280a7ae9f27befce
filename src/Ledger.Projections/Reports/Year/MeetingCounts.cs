using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Projections.Reports.Asking;
using NodaTime;

namespace Ledger.Projections.Reports.Year;

/// <summary>Counts, for each group, who was invited, who is recorded as having come, and of what nothing is recorded.</summary>
internal sealed class MeetingCounts(IEnumerable<Matter> matters, Counting counting, Func<LocalDate, bool> covers)
{
    private readonly List<Count> counts = [.. matters.SelectMany(matter => Of(matter, counting, covers))];

    private enum What
    {
        Asked, AcceptedWithoutRecord, Attended, Invited, Came, InvitedWithoutRecord,
    }

    internal Meetings For(Side side)
    {
        var mine = counts.Where(one => one.Side == side.Id).CountBy(one => one.What).ToDictionary();
        return new(
            mine.GetValueOrDefault(What.Asked), mine.GetValueOrDefault(What.Attended), mine.GetValueOrDefault(What.AcceptedWithoutRecord),
            mine.GetValueOrDefault(What.Invited), mine.GetValueOrDefault(What.Came), mine.GetValueOrDefault(What.InvitedWithoutRecord));
    }

    private static IEnumerable<Count> Of(Matter matter, Counting counting, Func<LocalDate, bool> covers)
    {
        foreach (var request in matter.Requests.Where(request => request.Kind is SupportKind.Attendance && covers(request.Asked.On)))
        {
            if (counting.For(request.For, request.Asked.Fact.Through, request.Asked.On) is not { } side) continue;
            yield return new(side.Id, What.Asked);
            var came = request.Attended is not null || matter.SupportOf(request.For, SupportKind.Attendance).Any(support => !support.Fact.Occurred.IsBefore(request.Asked.When));
            if (!came && request is { Declined: null, Withdrawn: null } && (request.Accepted is not null || request.Delegated is not null))
                yield return new(side.Id, What.AcceptedWithoutRecord);
        }

        foreach (var attended in matter.All<GroupMeetingAttended>().Where(attended => covers(attended.On)))
            if (counting.For(attended.Fact.Of, null, attended.On) is { } side) yield return new(side.Id, What.Attended);
        foreach (var briefed in matter.All<OfficeHoldersBriefed>().Where(briefed => covers(briefed.On)))
        {
            var (invited, came) = (Sides(briefed.Fact.Invited, briefed.On), Sides(briefed.Fact.Attended, briefed.On));
            foreach (var side in invited) yield return new(side, What.Invited);
            foreach (var side in came) yield return new(side, What.Came);
            foreach (var side in invited.Except(came)) yield return new(side, What.InvitedWithoutRecord);
        }

        List<string> Sides(IReadOnlyList<MemberThen> named, LocalDate on) => [.. named.Select(member => counting.For(member, on)?.Id).OfType<string>().Distinct()];
    }

    private sealed record Count(string Side, What What);
}
