using System.Text.Json;

namespace Ledger.Domain.Requests;

/// <summary>How the kinds of things are spelt in packs and spoken in sentences.</summary>
internal static class Spoken
{
    /// <summary>As a pack spells it: <c>routine-service</c>.</summary>
    internal static string Kebab<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
