using System.Collections.Immutable;
using JasperFx.Events;
using Ledger.Domain;
using Ledger.Domain.Integrity;
using Ledger.Domain.Letters;
using Ledger.Domain.Readings;
using Ledger.Domain.Roster;
using Ledger.Host.Log;
using Ledger.Projections;
using Ledger.Projections.Log;
using Marten;
using Marten.Services.BatchQuerying;

namespace Ledger.Host.Commands;

/// <summary>
/// Where commands become events: loads the stream, lets the command decide, foresees breaches, appends. One workbench serves one
/// transaction, of one command or of a whole batch; whoever opened the session saves it.
/// </summary>
public sealed class Workbench
{
    private readonly IDocumentSession session;
    private readonly Leaves leaves;
    private readonly LedgerClock clock;
    private readonly Dictionary<Guid, Piece> open = [];
    private Council council = new(History.Empty);

    private Workbench(IDocumentSession session, Leaves leaves, LedgerClock clock) => (this.session, this.leaves, this.clock) = (session, leaves, clock);

    /// <summary>The council as it stands here.</summary>
    internal Council Council => council;

    /// <summary>Makes a workbench ready: the council, and every stream that is known to be needed, in one round trip.</summary>
    /// <param name="session">The session, of one council.</param>
    /// <param name="councils">The councils as last known.</param>
    /// <param name="leaves">Where the events' leaves are made.</param>
    /// <param name="clock">The clock that says when things are recorded.</param>
    /// <param name="streams">The streams that the commands concern.</param>
    /// <param name="cancel">Gives up.</param>
    public static async Task<Workbench> For(
        IDocumentSession session, Councils councils, Leaves leaves, LedgerClock clock, IEnumerable<StreamName> streams, CancellationToken cancel)
    {
        var bench = new Workbench(session, leaves, clock);
        var batch = session.CreateBatchQuery();
        var roster = batch.Events.FetchStreamState(Council.Stream.Id);
        await bench.Hold(batch, streams, cancel);
        bench.council = await councils.At(await roster, session, cancel);
        return bench;
    }

    /// <summary>How many entries a stream has, as it is held here.</summary>
    internal async Task<long> VersionOf(StreamName stream, CancellationToken cancel) => (await Take(stream, cancel)).History.Entries.Count;

    /// <summary>A stream that this workbench was made ready with, as it stands here: with what was decided, though nothing be saved.</summary>
    internal History Standing(StreamName stream) => open[stream.Id].History;

    /// <summary>Decides one command and appends what it comes to.</summary>
    public async Task<Outcome> Decide(Order order, CancellationToken cancel)
    {
        var now = order.How.RecordedAt ?? clock.Now;
        var stream = order.Command.Stream;
        if (order.How.RecordedAt is not null && council.Created is { Sandbox: false })
            return Outcome.Refused(stream, new Refusal("Only a sandbox council can be told when something was recorded.", "Leave `at` out."));
        if ((Actors.Find(order.How.By, order.Command, council, now) ?? await Grantees.Find(order.How.By, order.Command, session, now, cancel)) is not { } actor)
            return Outcome.Refused(stream, new Refusal($"Nobody in the roster is “{order.How.By}”.", "Give a post's or person's id; `administrator` keeps the roster and the packs, and nothing else."));

        var act = new Act(actor, order.How.Occurred ?? OccurredAt.Exactly(now), now);
        var piece = await Take(stream, cancel);
        var outcome = piece.Decide(order.Command, council, act) switch
        {
            Decision.Refuse refuse => Outcome.Refused(stream, refuse.Refusals),
            Decision.Record record => Append(piece, stream, record.Stamped(act), order.How, act),
            _ => throw new InvalidOperationException("A decision is to record or to refuse."),
        };
        return outcome.IsRecorded && order.Command is RecordLetter or SeeEnvelope or ReportBlindCopy ? await Carry(piece, order.How, outcome, cancel) : outcome;
    }

    // A letter that quotes earlier ones carries them to everybody who has it; that is recorded on theirs, in the same transaction.
    private async Task<Outcome> Carry(Piece letter, Submission how, Outcome outcome, CancellationToken cancel)
    {
        var quoting = new Letter(letter.History);
        var warnings = outcome.Warnings.ToBuilder();
        foreach (var reference in quoting.Recorded?.Fact.Quotes ?? [])
        {
            var quoted = await Take(Letter.Stream(reference), cancel);
            foreach (var copy in Quotation.Copies(quoting, new Letter(quoted.History)))
                warnings.AddRange((await Decide(new(copy, how with { AskFirst = false }), cancel)).Warnings);
        }

        return outcome with { Warnings = warnings.ToImmutable() };
    }

    private Outcome Append(Piece piece, StreamName stream, Decision.Record record, Submission how, Act act)
    {
        var after = record.Facts.Aggregate(piece.History, (history, fact) => history.With(EntryOf(fact, history, act)));
        var warnings = Foresight.Of(piece, after, council, act.Now);
        if (warnings.Length > 0 && how.AskFirst && how.GoingOnBecause is null)
            return new(OutcomeKind.AskedFirst, stream.ToString(), stream.Id, piece.History.Entries.Count, [], null, [], warnings);
        if (warnings.Length > 0 && how.GoingOnBecause is { } reason)
            after = after.With(EntryOf(piece.WentOn([.. warnings.Select(warning => warning.Clause).Distinct()], reason) with { Occurred = act.Occurred, SaidBy = act.By }, after, act));

        var added = after.Entries.Skip(piece.History.Entries.Count).ToImmutableArray();
        if (!TryWrap(piece, stream, added, out var made, out var unprovable)) return Outcome.Refused(stream, unprovable);
        session.LastModifiedBy = act.By.Id;
        piece.Append(made.Select(one => one.Event));
        (piece.History, piece.Leaf) = (after, made[^1].Leaf);
        if (stream == Council.Stream) council = new(after);
        return new(OutcomeKind.Recorded, stream.ToString(), stream.Id, after.Entries.Count, [.. added.Select(entry => entry.Id)], act.Now, [], warnings)
        {
            Leaves = [.. made.Select(one => one.Leaf.ToString())],
        };
    }

    // The id and the recorded time are fixed here, before saving, so that what is answered is what is stored.
    private static Entry EntryOf(Fact fact, History before, Act act) =>
        new(Guid.CreateVersion7(act.Now.ToDateTimeOffset()), before.Entries.Count + 1, act.Now, fact);

    private bool TryWrap(Piece piece, StreamName stream, IEnumerable<Entry> entries, out ImmutableArray<(IEvent Event, Hash Leaf)> events, out Refusal unprovable)
    {
        (events, unprovable) = ([], null!);
        var prev = piece.Leaf;
        try
        {
            foreach (var entry in entries)
            {
                var e = session.Events.BuildEvent(entry.Fact);
                e.Id = entry.Id;
                e.Timestamp = entry.RecordedAt.ToDateTimeOffset();
                if (clock.Skew is { } skew) e.SetHeader(ClockSkew.Header, Math.Round(skew.TotalSeconds, 3));
                events = events.Add((e, leaves.Make(session.TenantId, stream.Id, entry.Version, e, prev, [.. (entry.Fact as ErasureDone)?.Digests ?? []], RestoredBy(entry.Fact))));
                prev = events[^1].Leaf;
            }

            return true;
        }
        catch (MalformedException wrong)
        {
            unprovable = new($"This cannot be recorded so that it can be proved later: {wrong.Message}", "Mend what you typed or pasted, and send it again.");
            return false;
        }
    }

    private static RestoredLog? RestoredBy(Fact fact) => fact is LogRestored restored ? new(restored.From, restored.Log, restored.Size, Hash.Parse(restored.Root)) : null;

    private async Task<Piece> Take(StreamName stream, CancellationToken cancel)
    {
        if (!open.ContainsKey(stream.Id)) await Hold(session.CreateBatchQuery(), [stream], cancel);
        return open[stream.Id];
    }

    private async Task Hold(IBatchedQuery batch, IEnumerable<StreamName> streams, CancellationToken cancel)
    {
        var held = streams.Distinct().ToDictionary(stream => stream.Id, stream => Piece.Hold(batch.Events, stream));
        await batch.Execute(cancel);
        foreach (var (id, piece) in held) open[id] = await LastLeaf.Know(session, id, await piece, cancel);
    }
}
