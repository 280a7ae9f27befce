using System.Text;
using Ledger.Domain.Integrity;

namespace Ledger.Projections.Log.Checking;

/// <summary>
/// An event's disclosures as kept, found by what they say. A disclosure is <c>["salt","name",value]</c>: whoever has the name and the value, and finds the salt here, can make it anew,
/// and it must come out in the same characters.
/// </summary>
internal sealed class KeptDisclosures
{
    // ["0123456789012345678901",
    private const int Salt = 2;
    private const int SaltLength = 22;
    private const int Saying = Salt + SaltLength + 2;

    private readonly Dictionary<string, Queue<StoredDisclosure>> bySaying = [];
    private readonly Dictionary<string, StoredDisclosure> byText = [];

    internal KeptDisclosures(IReadOnlyList<StoredDisclosure> kept)
    {
        foreach (var one in kept)
        {
            var text = Encoding.UTF8.GetString(StrictBase64.ReadUrl(one.Text));
            if (text.Length <= Saying) throw new MalformedException("This is not a disclosure of ours.");
            if (!bySaying.TryGetValue(text[Saying..], out var alike)) bySaying.Add(text[Saying..], alike = []);
            alike.Enqueue(one);
            byText.Add(one.Text, one);
        }
    }

    /// <summary>Whether all have been asked for.</summary>
    internal bool AllUsed => bySaying.Values.All(alike => alike.Count == 0);

    /// <summary>The salt of the next disclosure of a name and a value.</summary>
    /// <exception cref="MalformedException">There is none, or no more.</exception>
    internal byte[] SaltOf(string name, string value) =>
        bySaying.TryGetValue($"{CanonicalJson.Text(name)},{value}]", out var alike) && alike.TryDequeue(out var one)
            ? StrictBase64.ReadUrl(Encoding.UTF8.GetString(StrictBase64.ReadUrl(one.Text)).Substring(Salt, SaltLength))
            : throw new MalformedException("No disclosure says this.");

    /// <summary>The disclosure of these very characters, as it is kept; null where there is none.</summary>
    internal StoredDisclosure? Of(Disclosure disclosure) => byText.GetValueOrDefault(disclosure.Encoded);
}
