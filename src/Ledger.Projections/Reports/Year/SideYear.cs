using Ledger.Domain.EvenHandedness;
using Ledger.Domain.People;
using Ledger.Projections.Reports.Asking;

namespace Ledger.Projections.Reports.Year;

/// <summary>One group's (or member's) year.</summary>
/// <param name="Side">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Group or member.</param>
/// <param name="Asked">Requests made, by the group and by its members for themselves.</param>
/// <param name="Accepted">Accepted.</param>
/// <param name="InPart">Answered in part.</param>
/// <param name="Refused">Refused.</param>
/// <param name="Grounds">On what grounds, the most frequent first.</param>
/// <param name="Withdrawn">Withdrawn before an answer.</param>
/// <param name="Unanswered">Without an answer.</param>
/// <param name="SetApart">Requests that are not compared, since a clause entitles to more.</param>
/// <param name="StillOpen">Without an answer to all of it: nothing is answered yet, or only a part.</param>
/// <param name="Waited">The median and quartiles of working days to an answer; null where none was answered.</param>
/// <param name="Occasions">Occasions on which an officer served it: at its meetings, or by advising it.</param>
/// <param name="Advised">Times that it was advised.</param>
/// <param name="Served">By officers of what post, the most senior first.</param>
/// <param name="Meetings">Officers at its meetings, and its members at officers' briefings.</param>
public sealed record SideYear(
    string Side, string Name, SideKind Kind, int Asked, int Accepted, int InPart, int Refused, IReadOnlyList<Counted> Grounds, int Withdrawn, int Unanswered,
    int SetApart, int StillOpen, Quartiles? Waited, int Occasions, int Advised, IReadOnlyList<ServedBy> Served, Meetings Meetings)
{
    internal static SideYear Of(Side side, IReadOnlyList<AskedLine> asked, IReadOnlyList<OccasionLine> occasions, Meetings meetings) => new(
        side.Id, side.Name, side.Kind, asked.Count, Count(asked, AskedOutcome.Accepted), Count(asked, AskedOutcome.InPart), Count(asked, AskedOutcome.Refused),
        [.. from line in asked where line.Ground is not null group line by line.Ground into ground orderby ground.Count() descending, ground.Key select new Counted(ground.Key!, ground.Count())],
        Count(asked, AskedOutcome.Withdrawn), Count(asked, AskedOutcome.Unanswered), asked.Count(line => line.SetApart is not null), asked.Count(line => line is { AnsweredOn: null, Outcome: AskedOutcome.Unanswered or AskedOutcome.InPart }),
        Quartiles.Of(asked.Select(line => line.WorkingDays).OfType<int>()), occasions.Count(one => one.Apart), occasions.Count(one => one.Advice),
        [.. from one in occasions where one.Apart group one by (one.Title, one.Level) into post orderby post.Key.Level ?? int.MaxValue, post.Key.Title select new ServedBy(post.Key.Title, post.Key.Level, post.Count())],
        meetings);

    private static int Count(IReadOnlyList<AskedLine> asked, AskedOutcome outcome) => asked.Count(line => line.Outcome == outcome);
}

/// <summary>Something, and how often.</summary>
/// <param name="What">What.</param>
/// <param name="Times">How often.</param>
public sealed record Counted(string What, int Times);

/// <summary>How often officers of one post served a group.</summary>
/// <param name="Title">The post's title then.</param>
/// <param name="Seniority">Its level under the protocol: 1 for the head of the paid service; null where the protocol does not say.</param>
/// <param name="Times">How often.</param>
public sealed record ServedBy(string Title, int? Seniority, int Times);

/// <summary>Three different things, never added up: who was invited, who is recorded as having come, and of what nothing is recorded.</summary>
/// <param name="OfficersInvited">Times that the group asked for an officer at its meeting.</param>
/// <param name="OfficersAttended">Meetings of the group that an officer is recorded as having attended.</param>
/// <param name="OfficersNoRecord">Invitations accepted of which no attendance is recorded.</param>
/// <param name="MembersInvited">Officers' briefings to which a member of the group was invited.</param>
/// <param name="MembersAttended">Briefings that a member of the group is recorded as having attended.</param>
/// <param name="MembersNoRecord">Briefings to which one was invited, with no record that any came.</param>
public sealed record Meetings(int OfficersInvited, int OfficersAttended, int OfficersNoRecord, int MembersInvited, int MembersAttended, int MembersNoRecord);

/// <summary>An officer served somebody; advice given at a meeting is advice, but no occasion apart from the meeting.</summary>
internal sealed record OccasionLine(string Side, string Title, int? Level, bool Apart, bool Advice);
