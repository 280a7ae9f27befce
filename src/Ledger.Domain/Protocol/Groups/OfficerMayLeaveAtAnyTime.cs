using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// Faversham 8.10: an officer may leave a group's meeting at any time. Pressing one to stay breaks the clause; leaving early is what it
/// allows, and so is never unequal support by itself.
/// </summary>
public sealed record OfficerMayLeaveAtAnyTime : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge)
    {
        foreach (var attended in matter.All<GroupMeetingAttended>())
        {
            var of = attended.Fact.Of;
            if (attended.Fact.PressedToStay)
                yield return charge.Breach(attended, of.Id, $"An officer who wished to leave a meeting of {of.Name} was pressed to stay.");
            if (attended.Fact.LeftEarlyBecause is not null)
                yield return charge.Note(attended, of.Id,
                    $"An officer left a meeting of {of.Name} early; clause {charge.Clause.Ref} lets an officer leave at any time.");
        }
    }
}
