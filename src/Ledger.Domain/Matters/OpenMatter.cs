using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Opens an item of council business under the council's own reference.</summary>
/// <param name="Matter">The reference, such as <c>M-12</c>.</param>
/// <param name="Title">What it is called.</param>
public sealed record OpenMatter(string Matter, string Title) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Stated(Matter, "The matter's reference");
        find.Stated(Title, "The matter's title");
        find.Require(current?.Opened is null, $"Matter {Matter} is already open.", "Use another reference, or go on with this one.");
        return find.Record(() => new MatterOpened(Matter, Title));
    }
}
