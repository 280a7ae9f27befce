using Ledger.Domain.Concerns;

namespace Ledger.Domain.Protocol.Concerns;

/// <summary>A concern as one clause sees it: its route under the pack, and who filled which role on a day.</summary>
internal static class ConcernUnderACharge
{
    /// <summary>The chains of a clause that are the route for the concern; none where it was not raised.</summary>
    internal static IEnumerable<Chain> ChainsOf(this Charge charge, Concern concern, IReadOnlyList<string> named) =>
        charge.RouteOf(concern)?.Chains.Where(chain => named.Contains(chain.Id)) ?? [];

    /// <summary>The whole route of the concern under the pack, other clauses' chains included; null where it was not raised.</summary>
    internal static Route? RouteOf(this Charge charge, Concern concern) => concern.Raised?.Fact is { } raised
        ? Route.For(charge.Pack, raised.By, raised.About, raised.Kind, raised.Seriousness)
        : null;

    /// <summary>Who filled the protocol's roles on the day of an entry.</summary>
    internal static Holders HoldersAt(this Charge charge, Entry entry, Concern concern) =>
        new(charge.Pack, charge.Council.On(entry.Fact.Occurred.Date), concern.Raised?.Fact.By, concern.Raised?.Fact.About);

    /// <summary>The step of a chain at which those of a move deal with the concern; null where they have no part in it.</summary>
    internal static int? StepOf(this Charge charge, Concern concern, Route route, Chain chain, Move move) =>
        route.StepOf(chain, move.To, charge.HoldersAt(move.Entry, concern));

    /// <summary>Those who deal with a concern, as a sentence names them.</summary>
    internal static string Named(this IEnumerable<Handler> handlers) => handlers.Select(handler => handler.Name).Listed();
}
