using Ledger.Domain.Roster;

namespace Ledger.Domain.Letters;

/// <summary>The author is told that copies went out; of an officer's own letter, the member to whom it went.</summary>
/// <param name="Letter">The letter's reference.</param>
/// <param name="CopiedTo">Who has copies.</param>
/// <param name="Told">Who is told; the author, where not given.</param>
/// <param name="ToldBy">Who tells them; whoever acts, where not given.</param>
public sealed record TellAuthorOfCopy(
    string Letter, IReadOnlyList<Addressee> CopiedTo, Addressee? Told = null, Addressee? ToldBy = null) : ICommand<Letter>
{
    /// <inheritdoc/>
    public StreamName Stream => Letters.Letter.Stream(Letter);

    /// <inheritdoc/>
    public Decision Decide(Letter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var letter = find.Sent(current, Letter);
        var (by, copiedTo) = (find.Doer(ToldBy), find.Correspondents(CopiedTo));
        var told = Told is null ? letter?.Author : find.Correspondent(Told);
        find.SomebodyNamed(CopiedTo ?? [], "who has a copy");
        find.Require(
            letter?.Author is not { } author || told is null || told.Is(author) || letter.OpenRecipients.Any(told.Is),
            $"{told?.Name} neither wrote the letter nor openly had it.", "Name whoever was told: the author, or somebody to whom it went.");
        return find.Record(() => new AuthorToldOfCopy(by, told!, copiedTo));
    }
}
