using Ledger.Domain.Matters;
using Ledger.Domain.Roster;
using Ledger.Host.Recording;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Ledger.Host.Pages.OneCouncil.Briefings;

/// <summary>Who was at a group's meeting, as an officer says at a desk.</summary>
public sealed class AttendanceAnswers : IAnswers
{
    /// <inheritdoc/>
    [BindNever]
    public List<string> Answered { get; set; } = [];

    /// <summary>The members who were there, by id.</summary>
    public List<string> Members { get; set; } = [];

    /// <summary>Those there who are not members, one a line.</summary>
    public string? Others { get; set; }

    /// <summary>Whether party business was discussed.</summary>
    public bool? PartyBusiness { get; set; }

    /// <summary>Whether an officer was in the room for it.</summary>
    public bool? OfficerPresent { get; set; }

    /// <summary>What the answers begin with: what is recorded already.</summary>
    public static AttendanceAnswers Of(GroupMeetingAttended meeting) => new()
    {
        Members = [.. meeting.Members.Select(one => one.Id).OfType<string>()],
        Others = string.Join('\n', meeting.NonMembers.Select(one => one.Name)),
    };

    /// <summary>The meeting with who was there.</summary>
    public GroupMeetingAttended Complete(GroupMeetingAttended meeting, CouncilOn then) => meeting with
    {
        Members = [.. Members.Select(then.Member).OfType<Domain.People.MemberThen>().Select(member => meeting.Members.FirstOrDefault(one => one.Id == member.Id) ?? new Presence(member.Name, member.Id))],
        NonMembers = [.. Lines.Of(Others).Select(name => meeting.NonMembers.FirstOrDefault(one => one.Name == name) ?? new Presence(name))],
        PartyBusinessDiscussed = PartyBusiness is true,
        OfficerPresentForPartyBusiness = PartyBusiness is true && OfficerPresent is true,
    };
}
