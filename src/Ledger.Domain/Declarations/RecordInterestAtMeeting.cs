using Ledger.Domain.Roster;

namespace Ledger.Domain.Declarations;

/// <summary>A matter in which somebody has an interest arises at a meeting they are at.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Body">The body's id.</param>
/// <param name="Matter">What was considered.</param>
/// <param name="Kind">What kind of interest it was taken to be.</param>
/// <param name="Disclosed">Whether they disclosed that they have it.</param>
/// <param name="Bearing">How the matter bears on it.</param>
/// <param name="Sort">What the interest consists in.</param>
/// <param name="NatureDisclosed">Whether they said what it is; not counted where nothing was disclosed.</param>
/// <param name="Sensitive">Whether its nature need not be said.</param>
/// <param name="Spoke">Whether they spoke on the matter.</param>
/// <param name="PublicCouldSpeak">Whether members of the public could speak too.</param>
/// <param name="Stayed">Whether they stayed in the room.</param>
/// <param name="Voted">Whether they voted.</param>
public sealed record RecordInterestAtMeeting(
    string Person, string Body, string Matter, InterestKind Kind, bool Disclosed, Bearing Bearing = Bearing.Relates,
    InterestSort Sort = InterestSort.Other, bool NatureDisclosed = true, bool Sensitive = false, bool Spoke = false, bool PublicCouldSpeak = false,
    bool Stayed = false, bool Voted = false) : ICommand<Declaration>
{
    /// <inheritdoc/>
    public StreamName Stream => Declaration.Stream(Person);

    /// <inheritdoc/>
    public Decision Decide(Declaration? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var of = find.Declarer(Person);
        var body = find.Body(Body);
        find.Stated(Matter, "The matter");
        return find.Record(() => new InterestAroseAtMeeting(
            of, Body, body, Matter, Kind, Sort, Bearing, Disclosed, Disclosed && NatureDisclosed, Sensitive, Spoke, PublicCouldSpeak, Stayed, Voted));
    }
}
