using Ledger.Domain.Letters;

namespace Ledger.Domain.Protocol.Letters;

/// <summary>
/// County EMPLOYMENT ¶2: a member who takes a constituent's case up with a junior officer keeps the director informed by copying them in.
/// Any one of the directors will do: the text leaves it to the member which of them is the relevant one.
/// </summary>
/// <param name="Directors">The roles of which one must have a copy.</param>
/// <param name="Juniors">The roles of junior officers.</param>
public sealed record CaseworkWithAJuniorIsCopiedToTheDirector(IReadOnlyList<string> Directors, IReadOnlyList<string> Juniors) : IRule<Letter>, IWantsCopies
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Letter letter, Charge charge)
    {
        if (JuniorIn(letter, charge) is not { } junior || letter.Addressees.Any(who => charge.Fills(who, Directors))) yield break;
        var copy = letter.Copies.Where(copy => charge.Fills(copy.To, Directors)).MinBy(copy => copy.On);
        if (copy?.On <= letter.Recorded!.On) yield break;
        var breach = charge.Breach(
            letter.Recorded, letter.Author!.Key,
            $"{letter.Author.Name} wrote to {junior.Name} about a constituent’s case and did not copy in {charge.TitlesOf(Directors)}.");
        yield return breach with { SettledBy = copy?.Act };
    }

    CopyBasis? IWantsCopies.BasisOf(LetterCopy copy, Letter letter, Charge charge) =>
        charge.Fills(copy.To, Directors) && JuniorIn(letter, charge) is not null ? CopyBasis.MustCopy : null;

    private Correspondent? JuniorIn(Letter letter, Charge charge) => letter is { Author.Kind: PartyKind.Member, Recorded.Fact.Kind: LetterKind.Casework }
        ? letter.Addressees.FirstOrDefault(who => charge.Fills(who, Juniors))
        : null;
}
