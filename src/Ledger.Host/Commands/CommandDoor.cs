using JasperFx;
using Ledger.Domain.Roster;
using Ledger.Projections.Log;
using Marten;
using Marten.Exceptions;
using Npgsql;
using Wolverine;

namespace Ledger.Host.Commands;

/// <summary>Where every door (page, API, command line, import) hands its commands in.</summary>
/// <param name="bus">Wolverine.</param>
/// <param name="store">The store, for asking whether a council exists.</param>
/// <param name="councils">The councils.</param>
/// <param name="signer">Who signs that something was accepted.</param>
public sealed class CommandDoor(IMessageBus bus, IDocumentStore store, Councils councils, ILogSigner signer)
{
    /// <summary>Submits one command to a council.</summary>
    public async Task<Outcome> Submit(string slug, Order order, CancellationToken cancel)
    {
        try
        {
            return Accepted(slug, await bus.InvokeForTenantAsync<Outcome>(slug, order, cancel));
        }
        catch (Exception race) when (IsLostRace(race))
        {
            return Outcome.LostRace(order.Command.Stream);
        }
    }

    /// <summary>Submits many, all or none. The last outcome tells: where it is not recorded, nothing is.</summary>
    public async Task<IReadOnlyList<Outcome>> SubmitAll(string slug, IReadOnlyList<Order> orders, CancellationToken cancel)
    {
        try
        {
            var outcomes = (await bus.InvokeForTenantAsync<BatchOutcome>(slug, new Batch(orders), cancel, TimeSpan.FromMinutes(30))).Outcomes;
            return outcomes[^1].IsRecorded ? [.. outcomes.Select(outcome => Accepted(slug, outcome))] : outcomes;
        }
        catch (Exception race) when (IsLostRace(race))
        {
            return [Outcome.LostRace(orders[0].Command.Stream)];
        }
    }

    /// <summary>The council of that name. Marten would accept any tenant, so the slug is checked here.</summary>
    /// <exception cref="UnusableInputException">There is none.</exception>
    public async Task<Council> CouncilOf(string slug, CancellationToken cancel)
    {
        await using var session = store.QuerySession(slug);
        var council = await councils.Of(session, cancel);
        return council.Created is not null ? council
            : throw new UnusableInputException($"There is no council “{slug}”.", "See `ledger council list`, or create it with `ledger council create`.");
    }

    // It is in the database by now: only then is it signed that it is.
    private Outcome Accepted(string slug, Outcome outcome) =>
        outcome.IsRecorded ? outcome with { Acceptance = signer.Accept(slug, outcome.Events.Zip(outcome.Leaves)).ToString() } : outcome;

    /// <summary>Whether an exception is a race lost to another writer of the same stream.</summary>
    public static bool IsLostRace(Exception exception) => exception
        is JasperFx.Events.EventStreamUnexpectedMaxEventIdException or ConcurrencyException or JasperFx.Events.ExistingStreamIdCollisionException
        or MartenCommandException { InnerException: PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } };
}
