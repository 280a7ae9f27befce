using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Access;
using Ledger.Domain.Protocol.Groups;
using Ledger.Domain.Protocol.Requests;

namespace Ledger.Host.Packs;

/// <summary>
/// Contradictions about who decides or attends: nobody whom one clause names is named by the other. A pair is looked at once. Those who mediate
/// or impose a sanction may do so together, so that two clauses about them can both be kept.
/// </summary>
internal static class DeciderClashes
{
    internal static IEnumerable<Clash> Between(Pack pack, IRule one, IRule other) => (one, other) switch
    {
        (AccessIsDecidedBy first, AccessIsDecidedBy second) =>
            Apart(pack, first.By, second.By, $"the first has {Listed(first.By)} decide about access, the second {Listed(second.By)}"),
        (GroundIsFoundOnlyByCertainOfficers first, GroundIsFoundOnlyByCertainOfficers second) when first.Ground == second.Ground =>
            Apart(pack, first.By, second.By, $"the first has only {Listed(first.By)} find the ground {GroundClashes.Written(first.Ground)}, the second only {Listed(second.By)}"),
        (OnlyTheseOfficersAttend first, OnlyTheseOfficersAttend second) when !LetsOthers(first) && !LetsOthers(second) && !Share(pack, first.Exempt, second.Posts) && !Share(pack, second.Exempt, first.Posts) =>
            Apart(pack, first.Posts, second.Posts, $"the first lets only {Listed(first.Posts)} attend a group's meeting, the second only {Listed(second.Posts)}"),
        _ => [],
    };

    private static IEnumerable<Clash> Apart(Pack pack, IReadOnlyList<string> first, IReadOnlyList<string> second, string what) =>
        first.Count == 0 || second.Count == 0 || Share(pack, first, second) ? [] : [new(what, "name the same roles in both, or take one of the two out")];

    private static bool LetsOthers(OnlyTheseOfficersAttend clause) => clause.Representatives || clause.OthersWithLeaveOf is { Count: > 0 };

    // One officer may hold a post of both roles.
    private static bool Share(Pack pack, IReadOnlyList<string>? first, IReadOnlyList<string>? second) =>
        Posts(pack, first).Intersect(Posts(pack, second)).Any();

    private static IEnumerable<string> Posts(Pack pack, IReadOnlyList<string>? roles) =>
        (roles ?? []).Concat(pack.Posts.Where(post => roles?.Contains(post.Role) is true).SelectMany(post => post.HeldBy));

    private static string Listed(IReadOnlyList<string> roles) => string.Join(", ", roles);
}
