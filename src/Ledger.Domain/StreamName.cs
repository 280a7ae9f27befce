using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ledger.Domain.Records;

namespace Ledger.Domain;

/// <summary>A stream, by its kind and the council's own reference: <c>matter/M-12</c>, <c>letter/L-3</c>, <c>council/roster</c>.</summary>
/// <param name="Kind">The kind of stream, lower case.</param>
/// <param name="Reference">The council's reference; letter case and outer blanks do not count.</param>
[JsonConverter(typeof(AsText))]
public readonly record struct StreamName(string Kind, string Reference)
{
    /// <summary>The id under which the stream is stored: the same name always gives the same id (a version 8 UUID, RFC 9562 section 5.8).</summary>
    public Guid Id
    {
        get
        {
            Span<byte> hash = stackalloc byte[32];
            SHA256.HashData(Encoding.UTF8.GetBytes(ToString()), hash);
            hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
            hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
            return new Guid(hash[..16], bigEndian: true);
        }
    }

    /// <summary>Reads the written form, <c>matter/M-12</c>.</summary>
    /// <exception cref="FormatException">The text is not a kind of record and a reference.</exception>
    public static StreamName Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('/', 2) is [var kind, var reference] && RecordKind.Find(kind) is not null && !string.IsNullOrWhiteSpace(reference)
            ? new(kind, reference)
            : throw new FormatException($"“{text}” is not a kind of record and a reference. Write matter/M-12; the kinds are {string.Join(", ", RecordKind.All.Select(one => one.Name))}.");
    }

    /// <summary>Whether both name the same stream.</summary>
    public bool Equals(StreamName other) => ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"{Kind}/{Reference.Trim().ToUpperInvariant()}";

    /// <summary>Writes and reads the one text form in JSON.</summary>
    public sealed class AsText : JsonConverter<StreamName>
    {
        /// <inheritdoc/>
        public override StreamName Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            try
            {
                return Parse(reader.GetString() ?? "");
            }
            catch (FormatException wrong)
            {
                throw new JsonException(wrong.Message, wrong);
            }
        }

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, StreamName value, JsonSerializerOptions options) => writer.WriteStringValue($"{value.Kind}/{value.Reference}");
    }
}
