namespace Ledger.Domain.Letters;

/// <summary>Gathers every copy of a letter from the envelopes, the copies made later and the blind ones discovered.</summary>
internal static class Copies
{
    internal static IReadOnlyList<LetterCopy> Of(Letter letter)
    {
        if (letter.Recorded is not { } recorded) return [];
        LetterCopy[] made = [.. Sent(letter, recorded), .. Made(letter, recorded)];
        return
        [
            .. from copy in made.Concat(Discovered(letter).Where(found => !made.Any(copy => copy.By.Is(found.By) && copy.To.Is(found.To))))
               select copy with { Basis = letter.BasisOf(copy) },
        ];
    }

    private static IEnumerable<LetterCopy> Sent(Letter letter, Entry<LetterRecorded> recorded) =>
        from recipient in letter.Recipients
        where recipient.Place is not Place.To
        let atFoot = recorded.Fact.FootNames.Any(recipient.Who.Is)
        select new LetterCopy(recipient.Who, recorded.Fact.From, recipient.Place is Place.Cc, atFoot, recorded, recipient.ShownBy);

    // To give a letter back to its author, or to somebody to whom the author openly sent it, copies nothing.
    private static IEnumerable<LetterCopy> Made(Letter letter, Entry<LetterRecorded> recorded) =>
        from made in letter.All<CopyMade>()
        from to in made.Fact.To
        where !to.Is(recorded.Fact.From) && !letter.OpenRecipients.Any(known => known.Is(to))
        select new LetterCopy(to, made.Fact.By, made.Fact.Openly, false, made, made);

    private static IEnumerable<LetterCopy> Discovered(Letter letter) =>
        from found in letter.All<BlindCopyDiscovered>()
        where !found.Fact.By.Is(letter.Author!)
        from to in found.Fact.To
        where !to.Is(letter.Author!)
        select new LetterCopy(to, found.Fact.By, false, false, found, found);
}
