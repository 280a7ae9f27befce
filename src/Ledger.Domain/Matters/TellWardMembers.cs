using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Tells ward members of something that affects their ward.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Ward">The ward's id.</param>
/// <param name="Members">The ids of those members.</param>
/// <param name="Through">How: letter, e-mail, the bulletin.</param>
/// <param name="Of">Of what.</param>
/// <param name="Issue">The reference, within the matter, of the issue, consultation, release, event or visit; it may still be to come.</param>
public sealed record TellWardMembers(
    string Matter, string Ward, IReadOnlyList<string> Members, string Through, string? Of = null, string? Issue = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Open(current, Matter);
        var ward = find.Ward(Ward);
        var members = find.Members(Members);
        find.Require(members.Count > 0, "No member is named.", "Name those who were told.");
        find.Stated(Through, "How they were told");
        return find.Record(() => new WardMembersTold(Ward, ward, members, Through, Of, Issue));
    }
}
