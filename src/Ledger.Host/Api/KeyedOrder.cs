using System.Text.Json;
using JasperFx;
using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Records;
using Ledger.Host.Commands;
using Ledger.Projections;
using Ledger.Projections.Answers;
using Ledger.Projections.Log;
using Ledger.Projections.Reports;
using Marten;
using NodaTime;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Runtime.Handlers;

namespace Ledger.Host.Api;

/// <summary>A command that is recorded once, however often it is sent.</summary>
/// <param name="Order">The command, and what comes with it.</param>
/// <param name="Key">Who sends it, and the key that they gave it.</param>
/// <param name="Digest">What was sent, as <see cref="Answer.Said"/> says.</param>
/// <param name="If">For which version of the record it was written, as they see it.</param>
/// <param name="Reader">As whom they read.</param>
public sealed record KeyedOrder(Order Order, string Key, string Digest, Condition If, Reader Reader);

/// <summary>What is answered to a command that is recorded.</summary>
/// <param name="Stream">The record, by kind and reference.</param>
/// <param name="Version">Its version now.</param>
/// <param name="Events">The ids of the events recorded.</param>
/// <param name="RecordedAt">When they were.</param>
/// <param name="Acceptance">The log's signed receipt.</param>
/// <param name="Warnings">The clauses that the act breaches.</param>
internal sealed record Recorded(string Stream, long Version, IReadOnlyList<Guid> Events, Instant RecordedAt, string Acceptance, IReadOnlyList<Warning> Warnings);

/// <summary>What is answered to an act that would breach a clause, where asking first was asked for. Nothing is recorded.</summary>
/// <param name="Stream">The record, by kind and reference.</param>
/// <param name="Warnings">The clauses that the act would breach.</param>
internal sealed record AskedFirst(string Stream, IReadOnlyList<Warning> Warnings);

/// <summary>Decides keyed commands. The answer is kept by the transaction that records the events; of two at once with one key, the second finds the first's answer.</summary>
public static class KeyedOrderHandler
{
    /// <summary>The second of two at once begins again, and finds what the first kept.</summary>
    public static void Configure(HandlerChain chain) => chain.OnException<DocumentAlreadyExistsException>().RetryTimes(3);

    /// <summary>Answers as before, or decides and keeps the answer.</summary>
    public static async Task<Answer> Handle(
        KeyedOrder keyed, IDocumentSession session, Councils councils, Leaves leaves, LedgerClock clock, ILogSigner signer, Envelope envelope, CancellationToken cancel)
    {
        var stream = keyed.Order.Command.Stream;
        var bench = await Workbench.For(session, councils, leaves, clock, [stream], cancel);
        var version = await bench.VersionOf(stream, cancel);
        // Looked for after the record was read: what the first of two recorded is not seen here without its answer.
        if (await session.LoadAsync<Answer>(keyed.Key, cancel) is { } kept) return kept.Said == keyed.Digest ? kept : Turned(keyed, ProblemKind.KeyUsed);
        // What they do not see of a record does not overtake them, nor do they learn of it here.
        if (keyed.If.Unmet(version) is not null) version = await SeenVersion(keyed, bench.Standing(stream), session, cancel);
        // Who was in time at first, and has been overtaken since, has lost a race.
        if (keyed.If.Unmet(version) is { } unmet) return Turned(keyed, unmet == ProblemKind.Stale && envelope.Attempts > 1 ? ProblemKind.LostRace : unmet, version);
        var answer = Of(keyed, await bench.Decide(keyed.Order, cancel), session.TenantId, signer);
        session.Insert(answer);
        return answer;
    }

    private static async Task<long> SeenVersion(KeyedOrder keyed, History standing, IDocumentSession session, CancellationToken cancel)
    {
        var stream = keyed.Order.Command.Stream;
        return (await Sights.Of(session, keyed.Reader, cancel)).See(RecordKind.Of(stream.Kind).Record(standing), stream)?.Version ?? 0;
    }

    // The receipt leaves only once it is kept beside what it is for: the signature is made before the transaction ends, and goes nowhere unless it does.
    private static Answer Of(KeyedOrder keyed, Outcome outcome, string council, ILogSigner signer) => outcome.Kind switch
    {
        OutcomeKind.Recorded => new(
            keyed.Key, keyed.Digest, StatusCodes.Status201Created,
            Json(new Recorded(
                outcome.Stream, outcome.Version, outcome.Events, outcome.RecordedAt!.Value, signer.Accept(council, outcome.Events.Zip(outcome.Leaves)).ToString(), outcome.Warnings)),
            Address.OfRecord(council, keyed.Order.Command.Stream), Condition.TagOf(outcome.Version).ToString()),
        OutcomeKind.AskedFirst => new(keyed.Key, keyed.Digest, StatusCodes.Status200OK, Json(new AskedFirst(outcome.Stream, outcome.Warnings))),
        _ => Turned(keyed, ProblemKind.Refused) with { Body = Problem.Of(ProblemKind.Refused, outcome.Refusals).Json },
    };

    private static Answer Turned(KeyedOrder keyed, ProblemKind kind, long version = 0) =>
        new(keyed.Key, keyed.Digest, kind.Status, Problem.Of(kind).Json, ETag: version > 0 ? Condition.TagOf(version).ToString() : null);

    private static string Json<TValue>(TValue value) => JsonSerializer.Serialize(value, StoredJson.Options);
}
