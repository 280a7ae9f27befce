using JasperFx.Events;
using Ledger.Domain;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using Ledger.Projections;
using Marten.Services.BatchQuerying;
using NodaTime;

namespace Ledger.Host.Commands;

/// <summary>One stream on the workbench, whatever its kind.</summary>
internal interface IPiece
{
    History History { get; set; }

    Decision Decide(ICommand command, Council council, Act act);

    Judgement Judge(History history, Council council, Instant now);

    Fact? WentOn(IReadOnlyList<string> clauses, string reason);

    void Append(IEnumerable<IEvent> events);
}

/// <summary>Takes hold of streams.</summary>
internal static class Piece
{
    /// <summary>Asks for a stream under optimistic concurrency; it is there once the batch that it is part of has run.</summary>
    internal static async Task<IPiece> Hold(IBatchEvents events, StreamName stream) => stream.Kind switch
    {
        "council" => new Piece<RosterSnapshot, Council>(await events.FetchForWriting<RosterSnapshot>(stream.Id), history => new(history)),
        "matter" => new Piece<MatterSnapshot, Matter>(
            await events.FetchForWriting<MatterSnapshot>(stream.Id), history => new(history), (clauses, reason) => new WentOnDespiteWarning(clauses, reason)),
        "letter" => new Piece<LetterSnapshot, Letter>(
            await events.FetchForWriting<LetterSnapshot>(stream.Id), history => new(history), (clauses, reason) => new LetterWentOnDespiteWarning(clauses, reason)),
        _ => throw new InvalidOperationException($"{stream} is of no kind that this ledger keeps."),
    };
}

/// <summary>A stream of one kind.</summary>
/// <param name="stream">Marten's hold on it, under optimistic concurrency.</param>
/// <param name="state">Makes the state from a history.</param>
/// <param name="wentOn">Makes the fact that somebody was warned and went on; null where no clause judges this kind of stream.</param>
internal sealed class Piece<TSnapshot, TState>(
    IEventStream<TSnapshot> stream, Func<History, TState> state, Func<IReadOnlyList<string>, string, Fact>? wentOn = null) : IPiece
    where TSnapshot : class, ISnapshot
    where TState : class
{
    public History History { get; set; } = stream.Aggregate.History();

    public Decision Decide(ICommand command, Council council, Act act) =>
        ((ICommand<TState>)command).Decide(History.Entries.IsEmpty ? null : state(History), council, act);

    public Judgement Judge(History history, Council council, Instant now) => Judgement.Of(state(history), history, council, now);

    public Fact? WentOn(IReadOnlyList<string> clauses, string reason) => wentOn?.Invoke(clauses, reason);

    public void Append(IEnumerable<IEvent> events) => stream.AppendMany(events);
}
