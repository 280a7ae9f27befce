using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Consults ward members.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Ward">The ward's id.</param>
/// <param name="Members">The ids of those members.</param>
/// <param name="On">On what.</param>
public sealed record ConsultWardMembers(string Matter, string Ward, IReadOnlyList<string> Members, string? On = null) : ICommand<Matter>
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
        find.Require(members.Count > 0, "No member is named.", "Name those who were consulted.");
        return find.Record(() => new WardMembersConsulted(Ward, ward, members, On));
    }
}
