using Ledger.Domain;
using Ledger.Domain.Records;
using Ledger.Host.Commands;
using Ledger.Host.Exports;
using Ledger.Projections;
using Ledger.Projections.Reports.Duties;
using Ledger.Projections.Reports.Replay;
using Marten;
using NodaTime;

namespace Ledger.Host.Api;

/// <summary>A record with its entries.</summary>
/// <param name="Record">The record, by kind and reference.</param>
/// <param name="Version">How many entries it has.</param>
/// <param name="Entries">The entries, in the order of recording.</param>
internal sealed record RecordRead(StreamName Record, long Version, IReadOnlyList<EntryRead> Entries);

/// <summary>An entry of a record.</summary>
/// <param name="Version">Its place, from 1.</param>
/// <param name="Event">Its id.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Fact">What is said to have happened, by whom, and when.</param>
/// <param name="MendedBy">The place of the entry that corrected it; null where it stands as recorded.</param>
internal sealed record EntryRead(long Version, Guid Event, Instant RecordedAt, Fact Fact, long? MendedBy);

/// <summary><c>GET …/records/{kind}/{reference}</c>: one record, replayed, and what is owed in it.</summary>
internal static class RecordEndpoints
{
    internal static void MapRecords(this RouteGroupBuilder council)
    {
        var records = council.MapGroup("/records").AddEndpointFilter(Whole.Only);
        records.MapList();
        records.Map("/{kind}/{reference}", "record", "A record with its entries; its ETag is its version", new Takes(), new Gives(200, "The record.", typeof(RecordRead)) { Headers = [Gives.Version] }, Read);
        records.Map(
            "/{kind}/{reference}/replay", "replay", "A record told again, event by event, with the findings then", new Takes([.. Asked.Moments, Asked.Format]),
            new Gives(200, "The replay.", typeof(ReplayReport), Forms.BesidesJson), Replay);
        records.Map(
            "/{kind}/{reference}/duties", "record-duties", "What is owed in a record", new Takes([.. Asked.Moments, Asked.Format]),
            new Gives(200, "The duties.", typeof(DutiesReport), Forms.BesidesJson), Duties);
    }

    private static void Map(this RouteGroupBuilder records, string address, string name, string summary, Takes takes, Gives gives, Delegate read) =>
        records.MapGet(address, read).WithName(name).WithTags("Records").WithSummary(summary).AddEndpointFilter(takes).WithMetadata(takes, gives);

    private static async Task<IResult> Read(string kind, string reference, HttpContext http, IDocumentStore store, CancellationToken cancel)
    {
        var name = Address.RecordIn(kind, reference);
        await using var session = store.QuerySession(Caller.Of(http).Council);
        if (await session.LoadAsync<StreamSnapshot>(name.Id, cancel) is not { } snapshot) return Problem.Of(ProblemKind.NotFound);
        var mended = snapshot.Entries.Where(entry => entry.Fact is IMend).ToLookup(entry => ((IMend)entry.Fact).Entry, entry => (long?)entry.Version);
        var entries = snapshot.Entries.Select(entry => new EntryRead(entry.Version, entry.Id, entry.RecordedAt, entry.Fact, mended[entry.Version].LastOrDefault()));
        var known = RecordKind.Of(kind).Record(snapshot.History()).Reference ?? name.Reference;
        return Answers.Versioned(http, snapshot.Entries.Count, new RecordRead(new(kind, known), snapshot.Entries.Count, [.. entries]));
    }

    private static async Task<IResult> Replay(string kind, string reference, HttpContext http, IDocumentStore store, Councils councils, LedgerClock clock, CancellationToken cancel)
    {
        await using var session = store.QuerySession(Caller.Of(http).Council);
        var now = clock.Now;
        var scope = Asked.Scope(http, await councils.Of(session, cancel), now, Address.RecordIn(kind, reference));
        return await ReplayQuery.Run(session, scope, now, cancel) is { } replay ? Forms.Of(http, new ReplayText(replay)) : Problem.Of(ProblemKind.NotFound);
    }

    private static async Task<IResult> Duties(string kind, string reference, HttpContext http, IDocumentStore store, Councils councils, LedgerClock clock, CancellationToken cancel)
    {
        await using var session = store.QuerySession(Caller.Of(http).Council);
        var now = clock.Now;
        var scope = Asked.Scope(http, await councils.Of(session, cancel), now, Address.RecordIn(kind, reference));
        return Forms.Of(http, await ReportShelf.Make("duties", session, scope, now, cancel));
    }
}
