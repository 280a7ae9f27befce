namespace Ledger.Domain.Letters;

/// <summary>A reply or forward that quotes an earlier letter gives everybody who has it a copy of that letter too.</summary>
public static class Quotation
{
    /// <summary>
    /// The commands that record, on the quoted letter's stream, the copies that the quoting letter made of it; none for those who openly had the
    /// quoted letter, nor for copies recorded already. Send them once the quoting letter is recorded, and again when another envelope of it is seen.
    /// </summary>
    /// <param name="quoting">The reply or forward.</param>
    /// <param name="quoted">A letter that it quotes.</param>
    public static IEnumerable<RecordCopy> Copies(Letter quoting, Letter quoted)
    {
        if (quoting.Recorded is not { Fact: var later } || quoted is not { Recorded.Fact: var earlier, Author: { } author }) return [];
        var known = quoted.All<CopyMade>().Where(made => made.Fact.In == later.Reference).ToList();
        var seenByAuthor = later.From.Is(author) || quoting.Recipients.Any(one => one.Who.Is(author));
        return quoting.Recipients
            .Where(one => !one.Who.Is(author) && !quoted.OpenRecipients.Any(one.Who.Is) && !known.Any(made => made.Fact.To.Any(one.Who.Is)))
            .GroupBy(one => seenByAuthor && (one.Place is not Place.Bcc || later.FootNames.Any(one.Who.Is)), one => Addressee.Of(one.Who))
            .OrderByDescending(copies => copies.Key)
            .Select((copies, at) => new RecordCopy(
                earlier.Reference, $"{later.Reference}.{known.Count + at + 1}", [.. copies], Addressee.Of(later.From), copies.Key, later.Reference));
    }
}
