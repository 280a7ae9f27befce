using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Ledger.Domain;

/// <summary>
/// When something happened, as precisely as the teller knows: a date, or an instant, and whether it is an estimate.
/// Written as <c>2026-02-03</c> or <c>2026-02-03T10:00:00Z</c>, with a closing <c>~</c> for an estimate (ISO 8601-2, "approximate").
/// </summary>
/// <param name="Date">The calendar date in London.</param>
/// <param name="At">The instant, where it is known.</param>
/// <param name="Estimated">Whether the teller is unsure.</param>
[JsonConverter(typeof(AsText))]
public sealed record OccurredAt(LocalDate Date, Instant? At = null, bool Estimated = false)
{
    /// <summary>The zone in which every council of this system keeps its days.</summary>
    public static DateTimeZone London { get; } = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>The first year of which anybody may say something: what is earlier was typed wrongly.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year of which anybody may say something.</summary>
    public const int LastYear = 2199;

    /// <summary>An instant that is known exactly.</summary>
    public static OccurredAt Exactly(Instant at) => new(at.InZone(London).Date, at);

    /// <summary>Whether this had happened by <paramref name="moment"/>; a date without a time counts as happened from its first minute.</summary>
    public bool HappenedBy(Instant moment) => At is { } at ? at <= moment : Date <= moment.InZone(London).Date;

    /// <summary>Whether this is known to be before <paramref name="other"/>: on an earlier day, or at an earlier instant when both are known.</summary>
    public bool IsBefore(OccurredAt other) =>
        Date < other.Date || (Date == other.Date && At is { } mine && other.At is { } theirs && mine < theirs);

    /// <summary>Reads the written form.</summary>
    /// <exception cref="FormatException">The text is neither a date nor an instant.</exception>
    public static OccurredAt Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var estimated = text.EndsWith('~');
        var bare = estimated ? text[..^1] : text;
        if (LocalDatePattern.Iso.Parse(bare) is { Success: true } date) return new(date.Value, null, estimated);
        if (InstantPattern.ExtendedIso.Parse(bare) is { Success: true } at) return Exactly(at.Value) with { Estimated = estimated };
        throw new FormatException($"“{text}” is not a date or a time. Write 2026-02-03, or 2026-02-03T10:00:00Z, with ~ at the end for an estimate.");
    }

    /// <inheritdoc/>
    public override string ToString() =>
        (At is { } at ? InstantPattern.ExtendedIso.Format(at) : LocalDatePattern.Iso.Format(Date)) + (Estimated ? "~" : "");

    /// <summary>Writes and reads the one text form in JSON.</summary>
    public sealed class AsText : JsonConverter<OccurredAt>
    {
        /// <inheritdoc/>
        public override OccurredAt Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
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
        public override void Write(Utf8JsonWriter writer, OccurredAt value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
