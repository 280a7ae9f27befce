namespace Ledger.Domain.Letters;

/// <summary>Where on the envelope a recipient stands, the most open place first.</summary>
public enum Place
{
    /// <summary>Addressed.</summary>
    To,

    /// <summary>Openly copied.</summary>
    Cc,

    /// <summary>Blind copied: the others can't see it.</summary>
    Bcc,
}

/// <summary>
/// Somebody other than the author to whom the author sent the letter, in the most open place that any party's copy of it shows.
/// Whoever holds a copy whose envelope does not name them had it blind, unless a shared mailbox on it may have brought it to them.
/// </summary>
/// <param name="Who">Who.</param>
/// <param name="Place">Where on the envelope.</param>
/// <param name="ShownBy">The entry that shows it.</param>
public sealed record Recipient(Correspondent Who, Place Place, Entry ShownBy)
{
    internal static IReadOnlyList<Recipient> Of(Letter letter)
    {
        var recipients = new List<Recipient>();
        foreach (var shown in ShownIn(letter).OrderBy(shown => shown.Place))
        {
            if (shown.Who.Is(letter.Author!) || recipients.Exists(known => known.Who.Is(shown.Who))) continue;
            recipients.Add(shown);
        }

        return recipients;
    }

    private static IEnumerable<Recipient> ShownIn(Letter letter) => letter.Recorded is not { } recorded ? [] :
    [
        .. Envelope(recorded, recorded.Fact.To, recorded.Fact.Cc, recorded.Fact.Bcc),
        .. letter.All<EnvelopeSeen>().SelectMany(Seen),
        .. from blind in letter.All<BlindCopyDiscovered>()
           where blind.Fact.By.Is(recorded.Fact.From)
           from who in blind.Fact.To
           select new Recipient(who, Place.Bcc, blind),
    ];

    private static IEnumerable<Recipient> Seen(Entry<EnvelopeSeen> seen)
    {
        var shown = Envelope(seen, seen.Fact.To, seen.Fact.Cc, seen.Fact.Bcc).ToList();
        var holder = seen.Fact.CopyOf;
        return shown.Exists(one => one.Who.Is(holder) || one.Who.Kind is PartyKind.SharedMailbox) ? shown : [.. shown, new(holder, Place.Bcc, seen)];
    }

    private static IEnumerable<Recipient> Envelope(Entry entry, IEnumerable<Correspondent> to, IEnumerable<Correspondent> cc, IEnumerable<Correspondent> bcc) =>
    [
        .. to.Select(who => new Recipient(who, Place.To, entry)),
        .. cc.Select(who => new Recipient(who, Place.Cc, entry)),
        .. bcc.Select(who => new Recipient(who, Place.Bcc, entry)),
    ];
}
