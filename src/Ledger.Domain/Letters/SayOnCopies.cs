namespace Ledger.Domain.Letters;

/// <summary>What those who have a say about a copy had said: consent, a veto, a resolution; and who was told of it.</summary>
internal static class SayOnCopies
{
    /// <summary>Whether the author had consented, and not gone back on it, when somebody else made the copy.</summary>
    internal static bool HadConsented(this Letter letter, LetterCopy copy) => !copy.By.Is(letter.Author!)
        && (letter.Stated(copy) || letter.History.Standing.LastOrDefault(entry => copy.Follows(entry.Fact.Occurred) && entry.Fact switch
        {
            CopyConsentGiven given => Covers(given.ToCopyTo, copy.To),
            CopyConsentRefused refused => Covers(refused.ToCopyTo, copy.To),
            _ => false,
        })?.Fact is CopyConsentGiven);

    /// <summary>Whether the letter itself states that this copy is meant, whenever that was noted.</summary>
    internal static bool Stated(this Letter letter, LetterCopy copy) =>
        letter.All<CopyConsentGiven>().Any(given => given.Fact.StatedInTheLetter && Covers(given.Fact.ToCopyTo, copy.To));

    /// <summary>The author's consent given only after the copy had been made; null where there is none.</summary>
    internal static Entry? LateConsentTo(this Letter letter, LetterCopy copy) => letter.History.Standing.FirstOrDefault(entry =>
        entry.Fact is CopyConsentGiven given && !copy.Follows(given.Occurred) && Covers(given.ToCopyTo, copy.To));

    /// <summary>The telling of one of these people that the copy went out; null where none of them was told.</summary>
    internal static Entry? ToldOf(this Letter letter, LetterCopy copy, params IEnumerable<Correspondent> people) =>
        letter.History.Standing.FirstOrDefault(entry =>
            entry.Fact is AuthorToldOfCopy told && people.Any(told.Author.Is) && told.CopiedTo.Any(copy.To.Is));

    /// <summary>The consultations held about the copy before it was made.</summary>
    internal static IEnumerable<Entry<CopyConsulted>> ConsultedOn(this Letter letter, LetterCopy copy) =>
        letter.All<CopyConsulted>().Where(consulted => copy.Follows(consulted.When) && Covers(consulted.Fact.ToCopyTo, copy.To));

    /// <summary>Whether the copy was made under a resolution.</summary>
    internal static bool WasResolved(this Letter letter, LetterCopy copy) => copy.Act.Fact is CopyMade { Resolution: not null }
        || letter.All<CopyResolved>().Any(resolved => copy.Follows(resolved.When) && Covers(resolved.Fact.ToCopyTo, copy.To));

    /// <summary>The veto that stood when somebody else made the copy: an author's refusal is one, and an author may go back on their own.</summary>
    internal static Veto? VetoOf(this Letter letter, LetterCopy copy)
    {
        var before = letter.History.Standing.TakeWhile(entry => entry.Version != copy.Act.Version).ToList();
        var consented = before.FindLastIndex(entry => entry.Fact is CopyConsentGiven given && Covers(given.ToCopyTo, copy.To));
        return before.Select((entry, at) => (Veto: Veto.Of(entry, copy), At: at))
            .LastOrDefault(said => said.Veto is { } veto && !veto.By.Is(copy.By) && (said.At > consented || !veto.By.Is(letter.Author!))).Veto;
    }

    // Nobody named stands for anybody.
    internal static bool Covers(IReadOnlyList<Correspondent> named, Correspondent who) => named.Count == 0 || named.Any(who.Is);
}

/// <summary>A copy forbidden, and by whom.</summary>
internal sealed record Veto(Entry Entry, Correspondent By)
{
    internal static Veto? Of(Entry entry, LetterCopy copy) => entry.Fact switch
    {
        CopyVetoed vetoed when SayOnCopies.Covers(vetoed.ToCopyTo, copy.To) => new(entry, vetoed.By),
        CopyConsentRefused refused when SayOnCopies.Covers(refused.ToCopyTo, copy.To) => new(entry, refused.By),
        _ => null,
    };
}
