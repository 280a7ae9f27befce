using Ledger.Domain.Letters;

namespace Ledger.Domain.Protocol.Letters;

/// <summary>Certain letters are copied to the holders of certain posts. A post that nobody holds is owed nothing.</summary>
/// <param name="Posts">The roles, each of which must have a copy; any one holder stands for the role.</param>
/// <param name="Kinds">The kinds of letter; empty for every kind.</param>
/// <param name="From">Whose letters.</param>
public sealed record CorrespondenceIsCopiedTo(
    IReadOnlyList<string> Posts,
    IReadOnlyList<LetterKind>? Kinds = null,
    WhoWrites From = WhoWrites.Anyone) : IRule<Letter>, IWantsCopies
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Letter letter, Charge charge) => !IsAbout(letter) ? [] :
        from role in Posts
        let holder = charge.Council.On(letter.Recorded!.On).Officers.FirstOrDefault(officer => charge.Fills(officer, [role]))
        where holder is not null && !letter.Addressees.Concat([letter.Author!]).Any(who => charge.Fills(who, [role]))
        let copy = letter.Copies.Where(copy => charge.Fills(copy.To, [role])).MinBy(copy => copy.On)
        where copy is not { AtSending: true }
        from judged in charge.Owes(
            letter.Recorded!, new(PartyKind.Officer, holder.Name, holder.Id), $"give {holder.Name}, {holder.Title}, a copy",
            $"{holder.Name}, {holder.Title}, had no copy of a letter from {letter.Author!.Name} when one was due.", copy?.Act)
        select judged;

    CopyBasis? IWantsCopies.BasisOf(LetterCopy copy, Letter letter, Charge charge) =>
        IsAbout(letter) && charge.Fills(copy.To, Posts) ? CopyBasis.MustCopy : null;

    private bool IsAbout(Letter letter) =>
        letter.Recorded is { } recorded && From.Includes(recorded.Fact.From) && (Kinds is not { Count: > 0 } || Kinds.Contains(recorded.Fact.Kind));
}
