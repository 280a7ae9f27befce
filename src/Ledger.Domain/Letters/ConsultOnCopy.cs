using Ledger.Domain.Roster;

namespace Ledger.Domain.Letters;

/// <summary>The holders of posts are consulted about a copy. Consulted is not consent.</summary>
/// <param name="Letter">The letter's reference.</param>
/// <param name="Posts">Who is consulted, by post or person.</param>
/// <param name="ToCopyTo">About copies for whom; nobody named for anybody.</param>
/// <param name="ConsultedBy">Who consults them; whoever acts, where not given.</param>
public sealed record ConsultOnCopy(
    string Letter, IReadOnlyList<string> Posts, IReadOnlyList<Addressee>? ToCopyTo = null, Addressee? ConsultedBy = null) : ICommand<Letter>
{
    /// <inheritdoc/>
    public StreamName Stream => Letters.Letter.Stream(Letter);

    /// <inheritdoc/>
    public Decision Decide(Letter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Letter(current, Letter);
        var (by, posts, toCopyTo) = (find.Doer(ConsultedBy), find.Officers(Posts), find.Correspondents(ToCopyTo));
        find.Require(posts.Count > 0, "Nobody is named who was consulted.", "Say which posts were.");
        return find.Record(() => new CopyConsulted(by, posts, toCopyTo));
    }
}
