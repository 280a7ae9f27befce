using Ledger.Domain.Roster;

namespace Ledger.Domain.Letters;

/// <summary>The council or a committee resolves that the letter may be copied.</summary>
/// <param name="Letter">The letter's reference.</param>
/// <param name="Resolution">The minute.</param>
/// <param name="ToCopyTo">For whom; nobody named for anybody.</param>
public sealed record ResolveCopy(string Letter, string Resolution, IReadOnlyList<Addressee>? ToCopyTo = null) : ICommand<Letter>
{
    /// <inheritdoc/>
    public StreamName Stream => Letters.Letter.Stream(Letter);

    /// <inheritdoc/>
    public Decision Decide(Letter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Letter(current, Letter);
        find.Stated(Resolution, "The resolution");
        var toCopyTo = find.Correspondents(ToCopyTo);
        return find.Record(() => new CopyResolved(Resolution, toCopyTo));
    }
}
