using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Tells other groups that a group had an officer's support.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Group">The id of the group (or member) that had the support.</param>
/// <param name="Told">The ids of those told.</param>
/// <param name="Kind">What they are told of: attendance, a report.</param>
/// <param name="WithSubject">Whether they are told the subject advised on.</param>
/// <param name="Through">How: letter, e-mail, in person.</param>
/// <param name="Officer">The officer who tells them, by post or person; whoever acts, where not given.</param>
public sealed record TellOtherGroups(
    string Matter, string Group, IReadOnlyList<string> Told, SupportKind Kind, bool WithSubject = false, string? Through = null,
    string? Officer = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Open(current, Matter);
        var of = find.Side(Group);
        var told = find.Sides(Told);
        var officer = find.Acting(Officer);
        find.Require(told.Count > 0, "Nobody is told.", "Name the groups that are.");
        find.Require(of is null || told.All(side => side?.Id != of.Id), $"{of?.Name} can't be one of the others.", "Leave it out of those told.");
        return find.Record(() => new OtherGroupsTold(told, of!, Kind, officer, WithSubject, Through));
    }
}
