using Ledger.Projections;
using Ledger.Projections.Log;
using Marten;

namespace Ledger.Host.Commands;

/// <summary>Many commands that stand or fall together, in the order given.</summary>
/// <param name="Orders">The commands.</param>
public sealed record Batch(IReadOnlyList<Order> Orders);

/// <summary>The outcomes of a batch, up to the first command that was not recorded; where there is one, nothing is.</summary>
/// <param name="Outcomes">The outcomes, in order.</param>
public sealed record BatchOutcome(IReadOnlyList<Outcome> Outcomes);

/// <summary>
/// The one path by which anything is recorded. Pages, API, command line and imports send an <see cref="Order"/> or a <see cref="Batch"/>;
/// Wolverine opens the session and saves it with the outbox in one transaction.
/// </summary>
public static class OrderHandler
{
    /// <summary>Decides one command.</summary>
    public static async Task<Outcome> Handle(Order order, IDocumentSession session, Councils councils, Leaves leaves, LedgerClock clock, CancellationToken cancel) =>
        await (await Workbench.For(session, councils, leaves, clock, [order.Command.Stream], cancel)).Decide(order, cancel);

    /// <summary>Decides all commands of a batch, or none: the first that is not recorded takes everything before it back.</summary>
    public static async Task<BatchOutcome> Handle(Batch batch, IDocumentSession session, Councils councils, Leaves leaves, LedgerClock clock, CancellationToken cancel)
    {
        var bench = await Workbench.For(session, councils, leaves, clock, batch.Orders.Select(order => order.Command.Stream), cancel);
        var outcomes = new List<Outcome>(batch.Orders.Count);
        foreach (var order in batch.Orders)
        {
            outcomes.Add(await bench.Decide(order, cancel));
            if (outcomes[^1].IsRecorded) continue;
            session.EjectAllPendingChanges();
            break;
        }

        return new(outcomes);
    }
}
