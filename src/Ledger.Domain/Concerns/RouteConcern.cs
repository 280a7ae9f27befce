using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Takes a concern to somebody to deal with: to whoever is named or, where nobody is, to whom the protocol in force sends it first.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="To">To whom: posts, people, bodies or roles of the protocol, by id or, outside the council, by name.</param>
/// <param name="Unsuitable">Why an earlier step of the route did not suit, such as the seriousness of the concern.</param>
public sealed record RouteConcern(string Concern, IReadOnlyList<Addressee>? To = null, string? Unsuitable = null) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        var named = To ?? AsGiven(find, council, concern);
        var to = named is null ? [] : find.Handlers(council, concern, named);
        return find.Record(() => new ConcernRouted(to, Unsuitable));
    }

    private static List<Addressee>? AsGiven(Lookup find, Council council, Concern? concern)
    {
        if (concern?.Raised?.Fact is not { } raised) return null;
        var pack = council.ProtocolOn(find.Act.Occurred.Date)?.Pack;
        var route = pack is null ? null : Route.For(pack, raised.By, raised.About, raised.Kind, raised.Seriousness);
        var first = route?.Chains.Select(chain => route.StepsOf(chain)[0]).ToList() ?? [];
        find.Require(first.Count > 0, $"The protocol gives no route for a concern of {raised.By.Name} about {raised.About.Name}.", "Say to whom it goes.");
        find.Require(
            first.Count <= 1, $"The protocol gives {first.Count} routes and does not choose between them.",
            $"Say to whom it goes: {string.Join(" or ", first.SelectMany(step => step.Who))}.");
        return first is [var only] ? [.. only.Who.Take(only.All ? only.Who.Count : 1).Select(role => (Addressee)role)] : null;
    }
}
