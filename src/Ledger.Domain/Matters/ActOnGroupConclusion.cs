using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Records that somebody acted on a group's conclusion as if it were the council's decision.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Group">The id of the group (or member) whose conclusion it was.</param>
/// <param name="Person">Who acted on it: a member by id, an officer by post or person.</param>
/// <param name="What">What they did.</param>
public sealed record ActOnGroupConclusion(string Matter, string Group, string Person, string What) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Open(current, Matter);
        var side = find.Side(Group);
        var person = find.Person(Person);
        find.Stated(What, "What was done");
        return find.Record(() => new GroupConclusionActedOn(side, person.Id, person.Name, What));
    }
}
