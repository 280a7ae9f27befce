namespace Ledger.Domain.Roster;

/// <summary>Dissolves a body; nobody sits on it any more.</summary>
/// <param name="Body">The body's id.</param>
public sealed record DissolveBody(string Body) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var name = find.Body(Body);
        return find.Record(() => new BodyDissolved(Body, name));
    }
}
