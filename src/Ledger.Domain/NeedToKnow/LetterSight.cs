using Ledger.Domain.Letters;

namespace Ledger.Domain.NeedToKnow;

/// <summary>
/// What those see who are on a letter: its author everything, and so who has copies of it; whoever received it, the letter, and what names them.
/// </summary>
internal static class LetterSight
{
    internal static Func<Entry, View> In(Letter letter, Eyes eyes)
    {
        if (letter.Author is { } author && eyes.Are(author)) return _ => View.Dealing;
        var received = letter.Recipients.Any(one => eyes.Are(one.Who)) || letter.All<CopyMade>().Any(copy => copy.Fact.To.Any(eyes.Are));
        return entry => entry.Fact is LetterRecorded or LetterMarkedConfidential
            ? received ? View.Dealing : View.Nothing
            : received && IsToOrBy(entry.Fact, eyes) ? View.Dealing : View.Nothing;
    }

    private static bool IsToOrBy(Fact fact, Eyes eyes) => fact.Names(eyes) || fact switch
    {
        EnvelopeSeen seen => eyes.Are(seen.CopyOf),
        CopyMade made => eyes.Are(made.By) || made.To.Any(eyes.Are),
        _ => false,
    };
}
