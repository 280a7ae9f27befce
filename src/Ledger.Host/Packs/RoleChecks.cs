using System.Collections.Frozen;
using System.Text.Json;
using Ledger.Domain.Protocol;

namespace Ledger.Host.Packs;

/// <summary>That every role that is spoken of stands among the pack's posts, so that it can be mapped to somebody.</summary>
internal static class RoleChecks
{
    /// <summary>The parameters in which rules are given roles.</summary>
    internal static FrozenSet<string> RoleParameters { get; } =
        FrozenSet.Create(StringComparer.Ordinal, "by", "exempt", "posts", "othersWithLeaveOf", "signedOffBy", "directors", "juniors", "exceptFor", "officersTo");

    internal static IEnumerable<PackProblem> Of(PackFile file, Pack pack)
    {
        var listed = pack.Posts.Select(post => post.Role).ToList();
        var unmapped = Spoken(pack).Where(spoken => !listed.Contains(spoken.Role)).Select(spoken => file.Problem(
            spoken.Path, $"{spoken.Where} names “{spoken.Role}”, an unmapped role",
            Nearest.Advice(spoken.Role, listed, "list it under posts, with the council's posts that hold it")));
        var twice = listed.Select((role, at) => (Role: role, At: at)).GroupBy(one => one.Role).SelectMany(same => same.Skip(1))
            .Select(again => file.Problem($"$.posts[{again.At}]", $"the role “{again.Role}” is listed a second time", "keep one of them, with every post that holds it"));
        return unmapped.Concat(twice);
    }

    private static IEnumerable<(string Role, string Path, string Where)> Spoken(Pack pack) =>
    [
        .. pack.Posts.SelectMany((post, at) => post.StandIn is { } role ? [(role, $"$.posts[{at}].standIn", $"the stand-in of {post.Role}")] : Array.Empty<(string, string, string)>()),
        .. pack.Groups.Entitlements.SelectMany((entitlement, at) => entitlement.AuthorisedBy is { } role
            ? [(role, $"$.groups.entitlements[{at}].authorisedBy", $"the entitlement of clause {entitlement.Clause}")] : Array.Empty<(string, string, string)>()),
        .. pack.Chains.SelectMany((chain, at) => chain.Steps.SelectMany((step, number) =>
            step.Who.Select((role, who) => (role, $"$.chains[{at}].steps[{number}].who[{who}]", $"the chain {chain.Id}")))),
        .. pack.Clauses.SelectMany((clause, at) => InParameters(clause, $"$.clauses[{at}].with")),
    ];

    private static IEnumerable<(string Role, string Path, string Where)> InParameters(Clause clause, string path) =>
        from parameter in clause.With is { ValueKind: JsonValueKind.Object } with ? with.EnumerateObject() : default
        where RoleParameters.Contains(parameter.Name) && parameter.Value.ValueKind is JsonValueKind.Array
        from role in parameter.Value.EnumerateArray().Select((value, at) => (Value: value, At: at))
        where role.Value.ValueKind is JsonValueKind.String
        select (role.Value.GetString()!, $"{path}.{parameter.Name}[{role.At}]", $"clause {clause.Ref}");
}
