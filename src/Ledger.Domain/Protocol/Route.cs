using Ledger.Domain.Concerns;

namespace Ledger.Domain.Protocol;

/// <summary>The way that a protocol gives a concern: none, one, or several between which it does not choose.</summary>
/// <param name="Chains">The chains that are the route for it; empty where the protocol gives none, and none is invented.</param>
/// <param name="Seriousness">How serious the concern is, on which steps may depend.</param>
public sealed record Route(IReadOnlyList<Chain> Chains, Seriousness Seriousness)
{
    /// <summary>The route of a concern under a protocol, before anybody acts.</summary>
    /// <param name="pack">The protocol.</param>
    /// <param name="by">Who complains.</param>
    /// <param name="about">Whom the concern is about.</param>
    /// <param name="kind">What kind of concern it is.</param>
    /// <param name="seriousness">How serious it is.</param>
    public static Route For(Pack pack, ConcernParty by, ConcernParty about, ConcernKind kind, Seriousness seriousness = Seriousness.Ordinary) => new(
        [.. pack.Chains.Where(chain => chain.For is { } route
            && Allows(route.By, by.Side) && Allows(route.About, about.Side) && Allows(route.Kinds, kind) && Allows(route.Seriousness, seriousness)
            && HasOne(pack, by, route.ByRoles) && !HasOne(pack, by, route.ExceptByRoles ?? [])
            && HasOne(pack, about, route.AboutRoles) && !HasOne(pack, about, route.ExceptAboutRoles ?? [])
            && chain.Steps.Any(step => IsTaken(step, seriousness)))],
        seriousness);

    /// <summary>The steps of a chain that a concern as serious as this takes.</summary>
    public IReadOnlyList<ChainStep> StepsOf(Chain chain) => [.. chain.Steps.Where(step => IsTaken(step, Seriousness))];

    /// <summary>The step of a chain at which somebody deals with the concern, from 0; null where they have no part in the chain.</summary>
    public int? StepOf(Chain chain, IReadOnlyList<Handler> who, Holders holders)
    {
        var steps = StepsOf(chain);
        for (var at = steps.Count - 1; at >= 0; at--)
            if (holders.Fill(who, steps[at])) return at;
        return null;
    }

    /// <summary>The route in words, with who fills each step on the day; says so where no route is given, and where nobody fills a step.</summary>
    public string Says(Pack pack, Holders holders) => Chains.Count == 0
        ? "No route is given."
        : string.Join(" Or: ", Chains.Select(chain => $"{string.Join(", then ", StepsOf(chain).Select(step => Says(pack, step, holders)))}."));

    /// <summary>A step in words: "the Town Clerk (Robin Example)".</summary>
    public static string Says(Pack pack, ChainStep step, Holders holders) =>
        string.Join(step.All ? " and " : " or ", step.Who.Select(role => $"the {pack.TitleOf(role)} ({Who(role, step, holders)})")) + (step.Optional ? ", if need be" : "");

    private static string Who(string role, ChainStep step, Holders holders) => holders.Of(role) switch
    {
        { Count: > 3 } many => $"any of {many.Count}",
        { Count: > 0 } some => some.Select(one => one.Name).Listed() + (holders.IsStoodInFor(role) ? ", who stands in" : ""),
        _ => step.Outside ? "outside the council" : "nobody is put down for it",
    };

    private static bool IsTaken(ChainStep step, Seriousness seriousness) => Allows(step.When, seriousness);

    private static bool Allows<T>(IReadOnlyList<T>? these, T one) => these is not { Count: > 0 } || these.Contains(one);

    private static bool HasOne(Pack pack, ConcernParty party, IReadOnlyList<string>? roles) =>
        roles is null || (party.Post is { } post && pack.RolesOf(post).Intersect(roles).Any());
}
