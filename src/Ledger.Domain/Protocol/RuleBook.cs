using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Ledger.Domain.Protocol;

/// <summary>Every rule there is, by its name. A rule is found here because its class exists; nothing else registers it.</summary>
public static class RuleBook
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    /// <summary>How a rule's parameters are read and described: camelCase names, kebab-case choices, nothing unknown.</summary>
    public static JsonSerializerOptions ParameterFormat => Strict;

    /// <summary>Every rule's class, by the sentence that is its name.</summary>
    public static IReadOnlyDictionary<string, Type> Rules { get; } = typeof(IRule).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IRule)))
        .ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>The area of the protocol that a rule belongs to: the folder it stands in.</summary>
    public static string AreaOf(Type rule) => rule.Namespace![(rule.Namespace!.LastIndexOf('.') + 1)..];

    /// <summary>The rule that a clause turns on, with the clause's parameters; null for a clause that no rule judges.</summary>
    /// <exception cref="UnknownRuleException">There is no rule of that name.</exception>
    /// <exception cref="JsonException">The parameters do not fit the rule.</exception>
    public static IRule? For(Clause clause)
    {
        if (clause.Rule == Clause.NoRule) return null;
        if (!Rules.TryGetValue(clause.Rule, out var type)) throw new UnknownRuleException(clause);
        return (IRule)(clause.With ?? JsonDocument.Parse("{}").RootElement).Deserialize(type, Strict)!;
    }
}

/// <summary>A clause names a rule that does not exist.</summary>
public sealed class UnknownRuleException(Clause clause)
    : Exception($"Clause {clause.Ref} turns on “{clause.Rule}”, and there is no such rule. See `ledger protocol rules` for the names.");
