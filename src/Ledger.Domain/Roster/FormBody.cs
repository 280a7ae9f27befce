namespace Ledger.Domain.Roster;

/// <summary>Forms a body: committee, sub-committee, panel, leadership team.</summary>
/// <param name="Body">The body's id, such as <c>planning</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is: committee, sub-committee, panel, leadership team.</param>
public sealed record FormBody(string Body, string Name, string? Kind = null) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var name = find.Then.Bodies.GetValueOrDefault(Body);
        find.Stated(Body, "The body's id");
        find.Stated(Name, "The body's name");
        find.Require(name is null, $"The body {Body} is formed already, as {name}.", "Use another id, or dissolve it first with DissolveBody.");
        return find.Record(() => new BodyFormed(Body, Name, Kind));
    }
}
