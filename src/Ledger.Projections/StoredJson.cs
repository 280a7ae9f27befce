using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ledger.Domain;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace Ledger.Projections;

/// <summary>The one JSON in which facts are stored, commands are read and reports are written.</summary>
public static class StoredJson
{
    /// <summary>The property that says which kind of fact a JSON object is, where its place does not say it.</summary>
    public const string KindOfFact = "fact";

    /// <summary>camelCase names, kebab-case choices, NodaTime's ISO forms, and facts by their stored names.</summary>
    public static JsonSerializerOptions Options { get; } = Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    /// <summary>Gives a set of options this project's conventions.</summary>
    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.AllowOutOfOrderMetadataProperties = true;
        options.RespectRequiredConstructorParameters = true;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        options.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameTheFacts } };
        return options;
    }

    private static void NameTheFacts(JsonTypeInfo type)
    {
        if (!type.Type.IsAbstract || !type.Type.IsAssignableTo(typeof(Fact))) return;
        type.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = KindOfFact };
        foreach (var (kind, name) in StoredNames.All)
            if (kind.IsAssignableTo(type.Type)) type.PolymorphismOptions.DerivedTypes.Add(new(kind, name));
    }
}
