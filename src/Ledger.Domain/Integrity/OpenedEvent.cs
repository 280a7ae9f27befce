using System.Collections.Immutable;
using System.Text.Json;

namespace Ledger.Domain.Integrity;

/// <summary>What has become of a property of an event.</summary>
public enum PartState
{
    /// <summary>It is shown, and is what was recorded.</summary>
    Disclosed,

    /// <summary>It is not shown here; the council has it.</summary>
    Withheld,

    /// <summary>The council decided to erase it, and the log says so.</summary>
    Erased,
}

/// <summary>One property of an event.</summary>
/// <param name="Digest">Its digest.</param>
/// <param name="State">What has become of it.</param>
/// <param name="Within">Where it stands: empty for the event itself, <c>from</c>, <c>to[1]</c>.</param>
/// <param name="Name">Its name; null where it is not shown.</param>
public sealed record OpenedPart(string Digest, PartState State, string Within, string? Name);

/// <summary>An event as far as the disclosures at hand show it.</summary>
/// <param name="Json">Its JSON, canonical, of what is shown.</param>
/// <param name="Parts">Every property of which the leaf or a shown value holds a digest.</param>
public sealed record OpenedEvent(string Json, ImmutableArray<OpenedPart> Parts)
{
    /// <summary>Puts disclosures where their digests stand.</summary>
    /// <param name="digests">The digests in the leaf.</param>
    /// <param name="disclosures">The disclosures at hand.</param>
    /// <param name="erased">Every digest that an erasure in the log names.</param>
    /// <exception cref="MalformedException">A digest stands twice, a disclosure belongs nowhere, two properties of one record have one name, or digests stand otherwise than they must.</exception>
    public static OpenedEvent Of(IEnumerable<string> digests, IEnumerable<Disclosure> disclosures, IReadOnlySet<string> erased)
    {
        var opening = new Opening(disclosures, erased);
        var json = CanonicalJson.Members(opening.Members(digests, ""));
        return opening.Left is { } left
            ? throw new MalformedException($"The disclosure of “{left.Name}” does not belong to this event: it was changed, or it is another's.")
            : new(json, opening.Parts);
    }

    private sealed class Opening
    {
        private readonly Dictionary<string, Disclosure> unplaced = [];
        private readonly HashSet<string> seen = [];
        private readonly IReadOnlySet<string> erased;
        private readonly ImmutableArray<OpenedPart>.Builder parts = ImmutableArray.CreateBuilder<OpenedPart>();

        internal Opening(IEnumerable<Disclosure> disclosures, IReadOnlySet<string> erased)
        {
            this.erased = erased;
            foreach (var disclosure in disclosures)
                if (!unplaced.TryAdd(disclosure.Digest, disclosure)) throw new MalformedException($"The disclosure of “{disclosure.Name}” is there twice.");
        }

        internal Disclosure? Left => unplaced.Values.FirstOrDefault();

        internal ImmutableArray<OpenedPart> Parts => parts.ToImmutable();

        internal IEnumerable<KeyValuePair<string, string>> Members(IEnumerable<string> digests, string within)
        {
            foreach (var digest in digests)
            {
                if (!seen.Add(digest)) throw new MalformedException("A digest stands twice in one event.");
                var shown = unplaced.Remove(digest, out var disclosure);
                parts.Add(new(digest, shown ? PartState.Disclosed : erased.Contains(digest) ? PartState.Erased : PartState.Withheld, within, disclosure?.Name));
                if (disclosure is not null) yield return new(disclosure.Name, Fill(disclosure.Value, within.Length == 0 ? disclosure.Name : $"{within}.{disclosure.Name}"));
            }
        }

        private string Fill(string value, string path)
        {
            using var json = JsonDocument.Parse(value);
            return Fill(json.RootElement, path);
        }

        private string Fill(JsonElement json, string path) => json.ValueKind switch
        {
            JsonValueKind.Object => CanonicalJson.Members(json.EnumerateObject().SelectMany(member => Fill(member, path))),
            JsonValueKind.Array => CanonicalJson.Elements(json.EnumerateArray().Select((one, at) => Fill(one, $"{path}[{at}]"))),
            _ => CanonicalJson.Of(json),
        };

        private IEnumerable<KeyValuePair<string, string>> Fill(JsonProperty member, string path) => member.Name switch
        {
            Disclosure.Element => throw new MalformedException($"No property can be called “{member.Name}”."),
            Disclosure.Digests when Digests(member.Value) is { IsEmpty: false } digests => Members(digests, path),
            Disclosure.Digests => throw new MalformedException("Where digests should stand in a value there are none."),
            var name => [new(name, Fill(member.Value, $"{path}.{name}"))],
        };

        private static ImmutableArray<string> Digests(JsonElement json) =>
            json.ValueKind == JsonValueKind.Array && json.EnumerateArray().All(digest => digest.ValueKind == JsonValueKind.String)
                ? Disclosure.Checked([.. json.EnumerateArray().Select(digest => digest.GetString()!)])
                : [];
    }
}
