using Ledger.Domain.Roster;

namespace Ledger.Domain.Letters;

/// <summary>A copy of the letter was made after it was sent: forwarded, quoted in a reply that others had, handed on.</summary>
/// <param name="Letter">The letter's reference.</param>
/// <param name="Copy">A reference for the copy, new within the letter.</param>
/// <param name="To">Who has it now.</param>
/// <param name="MadeBy">Who made it; whoever acts, where not given.</param>
/// <param name="Openly">Whether the author could see from the copy, or its foot, that it was made.</param>
/// <param name="In">The reference of the later letter that carries it.</param>
/// <param name="Resolution">The resolution under which it was made.</param>
public sealed record RecordCopy(
    string Letter, string Copy, IReadOnlyList<Addressee> To, Addressee? MadeBy = null, bool Openly = false, string? In = null,
    string? Resolution = null) : ICommand<Letter>
{
    /// <inheritdoc/>
    public StreamName Stream => Letters.Letter.Stream(Letter);

    /// <inheritdoc/>
    public Decision Decide(Letter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var letter = find.Sent(current, Letter);
        var (by, to) = (find.Doer(MadeBy), find.Correspondents(To));
        find.NewCopy(letter, Copy);
        find.SomebodyNamed(To ?? [], "who has the copy");
        find.Require(
            letter?.Author is not { } author || to.Count == 0 || to.Any(who => !who.Is(author)), $"{letter?.Author?.Name} wrote the letter and has it anyway.",
            "Name somebody else who has a copy, or record nothing.");
        if (In is not null)
            find.Require(Letters.Letter.Stream(In).Id != Stream.Id, "A letter can't be carried by itself.", "Give the reference of the later letter.");
        return find.Record(() => new CopyMade(Copy, by, to, Openly, In, Resolution));
    }
}
