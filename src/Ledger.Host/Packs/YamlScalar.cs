using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Ledger.Host.Packs;

/// <summary>What a YAML 1.2 scalar means under its core schema (YAML 1.2.2 section 10.3.2): only an unquoted one can be anything but text.</summary>
internal static partial class YamlScalar
{
    internal static void Write(Scalar scalar, Utf8JsonWriter json)
    {
        if (scalar.Style is not ScalarStyle.Plain) json.WriteStringValue(scalar.Value);
        else if (scalar.Value is "" or "~" or "null" or "Null" or "NULL") json.WriteNullValue();
        else if (scalar.Value is "true" or "True" or "TRUE") json.WriteBooleanValue(true);
        else if (scalar.Value is "false" or "False" or "FALSE") json.WriteBooleanValue(false);
        else if (long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)) json.WriteNumberValue(whole);
        else if (Decimals().IsMatch(scalar.Value)) json.WriteNumberValue(double.Parse(scalar.Value, CultureInfo.InvariantCulture));
        else json.WriteStringValue(scalar.Value);
    }

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]{1,2})?$")]
    private static partial Regex Decimals();
}
