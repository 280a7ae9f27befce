namespace Ledger.Domain.Letters;

/// <summary>Finds what a copy rests on as far as the facts of its letter show; what a protocol adds is the pack's to say.</summary>
internal static class BasisOfCopy
{
    internal static CopyBasis BasisOf(this Letter letter, LetterCopy copy)
    {
        if (letter.Stated(copy) || (copy.By.Is(letter.Author!) && (copy.Openly || copy.AtFoot))) return CopyBasis.AuthorStated;
        if (letter.HadConsented(copy)) return CopyBasis.AuthorConsented;
        if (copy.Openly || letter.ToldOf(copy, letter.OwnersBesides(copy)) is not null) return CopyBasis.AuthorTold;
        if (letter.ConsultedOn(copy).Any()) return CopyBasis.Consulted;
        return letter.WasResolved(copy) ? CopyBasis.Resolution : CopyBasis.None;
    }

    /// <summary>
    /// Those whose letter it is besides whoever copied it: the author or, where an officer copies what they themselves wrote to members,
    /// those members ("the original member": Uttlesford 5.6; county and Stotfold, Correspondence ¶1). A member's own letter is theirs to copy.
    /// </summary>
    internal static IReadOnlyList<Correspondent> OwnersBesides(this Letter letter, LetterCopy copy)
    {
        var author = letter.Author!;
        if (!author.Is(copy.By)) return [author];
        return author.OnOfficersSide ? [.. letter.Addressees.Where(who => who.Kind is PartyKind.Member && !who.Is(copy.To))] : [];
    }
}
