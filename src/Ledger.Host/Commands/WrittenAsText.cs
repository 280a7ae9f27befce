using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Ledger.Domain;
using NodaTime;

namespace Ledger.Host.Commands;

/// <summary>The schema of what is written as text, and not by the properties of its class.</summary>
internal static class WrittenAsText
{
    private static readonly Dictionary<Type, (string? Format, string Says)> Kinds = new()
    {
        [typeof(Instant)] = ("date-time", "A time, in UTC: 2026-02-03T10:00:00Z."),
        [typeof(LocalDate)] = ("date", "A day in London: 2026-02-03."),
        [typeof(LocalTime)] = (null, "A time of day in London: 19:30:00."),
        [typeof(OccurredAt)] = (null, "When it happened: 2026-02-03, or 2026-02-03T10:00:00Z, with ~ at the end for an estimate."),
        [typeof(StreamName)] = (null, "A record, by kind and reference: matter/M-12."),
        [typeof(Guid)] = ("uuid", "An event's id."),
    };

    /// <summary>The schema; null where the class is not written as text.</summary>
    internal static JsonObject? Schema(JsonSchemaExporterContext context)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        return Of(type, orNull: type != context.TypeInfo.Type || context.PropertyInfo is { IsGetNullable: true, PropertyType.IsValueType: false });
    }

    /// <summary>The schema of a class; null where it is not written as text.</summary>
    internal static JsonObject? Of(Type type, bool orNull = false)
    {
        if (!Kinds.TryGetValue(type, out var kind)) return null;
        var schema = new JsonObject { ["type"] = orNull ? new JsonArray("string", "null") : "string", ["description"] = kind.Says };
        if (kind.Format is { } format) schema["format"] = format;
        return schema;
    }
}
