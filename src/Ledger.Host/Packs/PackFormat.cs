using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Clocks;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace Ledger.Host.Packs;

/// <summary>How a pack is written: the record's own names in camelCase, choices in kebab-case, ISO dates, and nothing unknown.</summary>
internal static class PackFormat
{
    /// <summary>A key that may be empty may be left out: <see cref="IsRequired"/> decides, not the serializer.</summary>
    internal static JsonSerializerOptions Options { get; } = Build();

    /// <summary>How rules' parameters are written, ready to be asked about their shapes.</summary>
    internal static JsonSerializerOptions Parameters { get; } = Ready(new(RuleBook.ParameterFormat));

    /// <summary>Whether a key must stand in the file: it has no default, and nothing is not among its values.</summary>
    internal static bool IsRequired(JsonPropertyInfo property) => property.AssociatedParameter is { HasDefaultValue: false } && !MayBeNull(property);

    /// <summary>Whether a key may be written with no value.</summary>
    internal static bool MayBeNull(JsonPropertyInfo property) => property.AssociatedParameter?.IsNullable ?? property.IsSetNullable;

    private static JsonSerializerOptions Build()
    {
        var options = new JsonSerializerOptions(RuleBook.ParameterFormat) { RespectRequiredConstructorParameters = false };
        options.Converters.Insert(0, new TimeOfDay());
        return Ready(options.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb));
    }

    private static JsonSerializerOptions Ready(JsonSerializerOptions options)
    {
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
