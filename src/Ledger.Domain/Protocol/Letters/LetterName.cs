using Ledger.Domain.Letters;

namespace Ledger.Domain.Protocol.Letters;

/// <summary>In whose name a letter went out, and for whom it speaks: as stated last or, where nobody stated it, its author's.</summary>
/// <param name="Name">The person whose name it bears.</param>
/// <param name="ForTheCouncil">Whether it is an official letter on behalf of the council.</param>
/// <param name="Stated">The statement; null where there is none.</param>
internal sealed record LetterName(Correspondent Name, bool ForTheCouncil, Entry<SentInNameOf>? Stated)
{
    internal static LetterName Of(Letter letter)
    {
        var (recorded, stated) = (letter.Recorded!.Fact, letter.All<SentInNameOf>().LastOrDefault());
        return stated is null
            ? new(recorded.From, recorded.Kind is LetterKind.Official, null)
            : new(stated.Fact.Name, stated.Fact.OnBehalfOf is OnBehalf.Council, stated);
    }

    /// <summary>The statement as evidence.</summary>
    internal IEnumerable<Entry> Shown => Stated is null ? [] : [Stated];
}
