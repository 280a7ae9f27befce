using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ledger.Host.Commands;

/// <summary>Reads a choice by its name, and says which there are where it is none of them.</summary>
internal sealed class Choices : JsonConverterFactory
{
    private static readonly JsonStringEnumConverter ByName = new(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert), ByName.CreateConverter(typeToConvert, options))!;

    private sealed class Of<TChoice>(JsonConverter<TChoice> byName) : JsonConverter<TChoice> where TChoice : struct, Enum
    {
        public override TChoice Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            try
            {
                return byName.Read(ref reader, typeToConvert, options);
            }
            catch (JsonException wrong)
            {
                throw new JsonException($"{Given(ref reader)} is not one of {string.Join(", ", Enum.GetNames<TChoice>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName))}", wrong);
            }
        }

        public override void Write(Utf8JsonWriter writer, TChoice value, JsonSerializerOptions options) => byName.Write(writer, value, options);

        private static string Given(ref Utf8JsonReader reader) => reader.TokenType switch
        {
            JsonTokenType.String => $"“{reader.GetString()}”",
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.Null => "nothing (null)",
            _ => $"“{System.Text.Encoding.UTF8.GetString(reader.ValueSpan)}”",
        };
    }
}
