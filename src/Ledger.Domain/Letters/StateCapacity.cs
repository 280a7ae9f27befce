using Ledger.Domain.Roster;

namespace Ledger.Domain.Letters;

/// <summary>Says whether the writer made clear in what capacity they wrote.</summary>
/// <param name="Letter">The letter's reference.</param>
/// <param name="Stated">Whether they did.</param>
/// <param name="Capacity">In what capacity, such as ward member.</param>
/// <param name="Writer">Who; the author, where not given.</param>
public sealed record StateCapacity(string Letter, bool Stated, string? Capacity = null, Addressee? Writer = null) : ICommand<Letter>
{
    /// <inheritdoc/>
    public StreamName Stream => Letters.Letter.Stream(Letter);

    /// <inheritdoc/>
    public Decision Decide(Letter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var letter = find.Letter(current, Letter);
        var writer = Writer is null ? letter?.Author : find.Correspondent(Writer);
        return find.Record(() => new CapacityStated(writer!, Stated, Capacity));
    }
}
