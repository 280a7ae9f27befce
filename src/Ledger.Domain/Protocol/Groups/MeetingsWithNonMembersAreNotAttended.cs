using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>Faversham 8.2: the officer does not attend a group's meeting at which some are not members of the council.</summary>
/// <param name="Posts">The roles bound by the clause; empty for every officer.</param>
public sealed record MeetingsWithNonMembersAreNotAttended(IReadOnlyList<string>? Posts = null) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from attended in matter.All<GroupMeetingAttended>()
        where attended.Fact.NonMembers.Count > 0
        from officer in attended.Fact.Officers
        where Posts is not { Count: > 0 } || charge.Fills(officer, Posts)
        select charge.Breach(attended, officer.Id,
            $"{officer.Name} attended a meeting of {attended.Fact.Of.Name} at which people were present who are not members of the council.");
}
