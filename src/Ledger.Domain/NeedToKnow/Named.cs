using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Ledger.Domain.Access;
using Ledger.Domain.Concerns;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Requests;

namespace Ledger.Domain.NeedToKnow;

/// <summary>Whom a fact names in person; who says it is not among them, and a group is nobody.</summary>
internal static class Named
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Said = new();

    /// <summary>Whether a fact names them.</summary>
    internal static bool Names(this Fact fact, Eyes eyes) => In(fact).Any(eyes.Are);

    /// <summary>Those whom a fact names: ids of the roster.</summary>
    internal static IEnumerable<string> In(object? told) => told switch
    {
        null or string or GroupThen or Actor => [],
        Side side => side.Kind is SideKind.Member ? [side.Id] : [],
        MemberThen member => [member.Id],
        OfficerThen officer => [officer.Id],
        PersonThen person => [person.Id],
        Presence presence => One(presence.Id),
        Correspondent who => One(who.Id),
        AccessParty { Kind: AccessPartyKind.Member or AccessPartyKind.Officer } party => [party.Id],
        Decider { Kind: DeciderKind.Officer } decider => [decider.Id],
        ConcernParty party => [party.Id],
        Handler { Kind: not HandlerKind.Body } handler => [handler.Id],
        IEnumerable several => several.Cast<object?>().SelectMany(In),
        _ => told.GetType() is { IsEnum: false, Namespace: { } space } type && space.StartsWith("Ledger.", StringComparison.Ordinal)
            ? Said.GetOrAdd(type, Properties).SelectMany(property => property.GetValue(told) is string id ? [id] : In(property.GetValue(told)))
            : [],
    };

    private static string[] One(string? id) => id is null ? [] : [id];

    // What a fact works out of itself, having no setter, names nobody new; of texts only those that are marked as ids.
    private static PropertyInfo[] Properties(Type type) =>
        [.. from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            where property.SetMethod is not null && (property.PropertyType != typeof(string) || property.GetCustomAttribute<DataSubjectAttribute>() is not null)
            select property];
}
