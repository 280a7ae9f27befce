using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Declarations;

/// <summary>Gives somebody leave to take part in spite of an interest.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Matter">In what matter.</param>
/// <param name="GrantedBy">Who gives it: a post, a body, another authority.</param>
/// <param name="MayVote">Whether they may vote, and not only stay and speak.</param>
/// <param name="Until">Its last day.</param>
public sealed record GrantDispensation(string Person, string Matter, string GrantedBy, bool MayVote = false, LocalDate? Until = null) : ICommand<Declaration>
{
    /// <inheritdoc/>
    public StreamName Stream => Declaration.Stream(Person);

    /// <inheritdoc/>
    public Decision Decide(Declaration? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var of = find.Declarer(Person);
        find.Stated(Matter, "The matter");
        find.Stated(GrantedBy, "Who grants it");
        find.Require(Until is not { } until || until >= act.Occurred.Date, "The dispensation ends before it begins.", "Give its last day, or leave it out.");
        return find.Record(() => new DispensationGranted(of, Matter, GrantedBy, MayVote, Until));
    }
}
