using Ledger.Domain.Letters;

namespace Ledger.Domain.NeedToKnow;

/// <summary>
/// Who had a blind copy is for the author and for those who read for the council; whoever else is on a letter sees of blind copies only their own.
/// (To the public a blind copy is a protection.)
/// </summary>
internal static class BlindCopies
{
    /// <summary>Whether blind copies of a letter are kept from the reader.</summary>
    internal static bool AreKeptFrom(Eyes eyes, Letter letter) => eyes.Reader.Role is Role.Member or Role.Officer && letter.Author is { } author && !eyes.Are(author);

    /// <summary>The names of the properties of a fact in which there may be blind copies.</summary>
    internal static IReadOnlyList<string> In(Fact fact) => fact switch
    {
        LetterRecorded or EnvelopeSeen => ["bcc"],
        BlindCopyDiscovered or CopyMade { Openly: false } => ["to"],
        LetterCorrected => ["was", "is"],
        _ => [],
    };

    /// <summary>The fact without the blind copies of others.</summary>
    internal static Fact Without(Fact fact, Eyes eyes) => fact switch
    {
        LetterRecorded recorded => recorded with { Bcc = Own(recorded.Bcc, eyes) },
        EnvelopeSeen seen => seen with { Bcc = Own(seen.Bcc, eyes) },
        BlindCopyDiscovered discovered when !eyes.Are(discovered.By) => discovered with { To = Own(discovered.To, eyes) },
        CopyMade { Openly: false } made when !eyes.Are(made.By) => made with { To = Own(made.To, eyes) },
        LetterCorrected corrected => corrected with { Was = (LetterFact)Without(corrected.Was, eyes), Is = corrected.Is is { } right ? (LetterFact)Without(right, eyes) : null },
        _ => fact,
    };

    private static IReadOnlyList<Correspondent> Own(IReadOnlyList<Correspondent> copied, Eyes eyes) => [.. copied.Where(eyes.Are)];
}
