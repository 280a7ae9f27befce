using Ledger.Domain.Protocol;
using NodaTime;

namespace Ledger.Domain.Letters;

/// <summary>One copy of a letter: somebody has it to whom it was not addressed.</summary>
/// <param name="To">Who has it.</param>
/// <param name="By">Who made it.</param>
/// <param name="Openly">Whether it could be seen that it was made: Cc and not Bcc or, when made later, seen by the author.</param>
/// <param name="AtFoot">Whether the foot of the letter names whoever has it.</param>
/// <param name="Act">The entry that made it: the letter itself or, when made later, the copying; a discovery where the act is not recorded.</param>
/// <param name="ShownBy">The entry that shows it, which may be another party's copy that came to light later.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record LetterCopy(Correspondent To, Correspondent By, bool Openly, bool AtFoot, Entry Act, Entry ShownBy, CopyBasis Basis = CopyBasis.None)
{
    /// <summary>When it was made.</summary>
    public OccurredAt When => Act.Fact.Occurred;

    /// <summary>The day on which it was made.</summary>
    public LocalDate On => When.Date;

    /// <summary>Whether it went out with the letter (Cc, Bcc) rather than being made later.</summary>
    public bool AtSending => Act.Fact is LetterRecorded;

    /// <summary>What shows it besides the act itself.</summary>
    public IEnumerable<Entry> AlsoShownBy => ShownBy.Version == Act.Version ? [] : [ShownBy];

    /// <summary>Whether something that bears on it was there in time: not known to be later than the copy.</summary>
    internal bool Follows(OccurredAt earlier) => !When.IsBefore(earlier);

    /// <summary>How a sentence calls the letter: "a letter from Cllr Ann Sample".</summary>
    internal string Spoken(Letter letter) => letter.Author is { } author && !author.Is(By)
        ? $"{By.Name} gave {To.Name} a copy of a letter from {author.Name}"
        : $"{By.Name} sent {To.Name} a copy of a letter to {Names.Listed(letter.Addressees.Select(one => one.Name))}";
}
