using System.Text;
using Ledger.Domain.Integrity;

namespace Ledger.Projections.Log.Checking;

/// <summary>An event's disclosures as kept, found by what they say: each is <c>["salt","name",value]</c>, and only the salt cannot be known from the event.</summary>
internal sealed class KeptDisclosures
{
    private const string Before = "[\"";
    private const string After = "\",";
    private const int SaltLength = 22;

    private readonly (StoredDisclosure Kept, string Text)[] left;

    /// <summary>Reads them.</summary>
    /// <exception cref="MalformedException">One is not in our spelling.</exception>
    internal KeptDisclosures(List<StoredDisclosure> kept) => left = [.. kept.Select(one => (one, Read(one.Text)))];

    /// <summary>Those that were taken, in that order.</summary>
    internal List<StoredDisclosure> Taken { get; } = [];

    /// <summary>Takes the next disclosure of a name and a value.</summary>
    /// <exception cref="MalformedException">There is none, or no more.</exception>
    internal Disclosure Take(string name, string value)
    {
        var says = $"{CanonicalJson.Text(name)},{value}]";
        for (var at = 0; at < left.Length; at++)
        {
            var (kept, text) = left[at];
            if (!text.AsSpan(Before.Length + SaltLength + After.Length).SequenceEqual(says)) continue;
            left[at].Text = new(' ', Before.Length + SaltLength + After.Length);
            Taken.Add(kept);
            return Disclosure.Known(kept.Text, text.Substring(Before.Length, SaltLength), name, value);
        }

        throw new MalformedException("No disclosure says this.");
    }

    private static string Read(string encoded)
    {
        var text = Encoding.UTF8.GetString(StrictBase64.ReadUrl(encoded));
        return text.StartsWith(Before, StringComparison.Ordinal) && text.Length > Before.Length + SaltLength + After.Length && text.AsSpan(Before.Length + SaltLength).StartsWith(After, StringComparison.Ordinal)
            ? text
            : throw new MalformedException("This is no disclosure as the ledger writes them.");
    }
}
