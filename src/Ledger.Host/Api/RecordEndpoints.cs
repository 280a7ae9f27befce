using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Host.Commands;
using Ledger.Host.Exports;
using Ledger.Projections;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Duties;
using Ledger.Projections.Reports.Replay;
using Marten;
using NodaTime;

namespace Ledger.Host.Api;

/// <summary>A record with its entries, as far as the caller sees them.</summary>
/// <param name="Record">The record, by kind and reference.</param>
/// <param name="Version">The place of the last entry that the caller sees.</param>
/// <param name="Entries">The entries that they see, in the order of recording.</param>
internal sealed record RecordRead(StreamName Record, long Version, IReadOnlyList<EntryRead> Entries);

/// <summary>An entry of a record.</summary>
/// <param name="Version">Its place, from 1.</param>
/// <param name="Event">Its id.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Fact">What is said to have happened, by whom, and when; what the caller may not read of it is left out.</param>
/// <param name="MendedBy">The place of the entry that corrected it; null where it stands as recorded.</param>
/// <param name="NotShown">The layers that the caller is not shown of it.</param>
/// <param name="OnBasis">Those of them that they may open by giving a basis.</param>
internal sealed record EntryRead(long Version, Guid Event, Instant RecordedAt, Fact Fact, long? MendedBy, IReadOnlyList<Layer> NotShown, IReadOnlyList<Layer> OnBasis);

/// <summary><c>GET …/records/{kind}/{reference}</c>: one record, replayed, and what is owed in it.</summary>
internal static class RecordEndpoints
{
    internal static void MapRecords(this RouteGroupBuilder council)
    {
        var records = council.MapGroup("/records");
        records.MapList();
        records.Map("/{kind}/{reference}", "record", "A record with its entries, as far as the caller sees them; its ETag is its version", new Takes(), new Gives(200, "The record.", typeof(RecordRead)) { Headers = [Gives.Version] }, Read);
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
        await using var session = store.QuerySession(Caller.Of(http).Council);
        return await new RecordsQuery(session).One(Address.RecordIn(kind, reference), Caller.Of(http).Reader, cancel) is { } seen
            ? Answers.Versioned(http, seen.Version, Told(seen)) : Problem.Of(ProblemKind.NotFound);
    }

    private static RecordRead Told(SeenRecord seen)
    {
        var mended = seen.Entries.Select(one => one.Entry).Where(entry => entry.Fact is IMend).ToLookup(entry => ((IMend)entry.Fact).Entry, entry => (long?)entry.Version);
        return new(
            new(seen.Name.Kind, seen.Record.Reference ?? seen.Name.Reference), seen.Version,
            [.. from one in seen.Entries
                let entry = one.Entry
                select new EntryRead(entry.Version, entry.Id, entry.RecordedAt, entry.Fact, mended[entry.Version].LastOrDefault(), one.Hidden.Each, one.OpensOnBasis.Each)]);
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
        var name = Address.RecordIn(kind, reference);
        var duties = await DutiesQuery.Run(session, Asked.Scope(http, await councils.Of(session, cancel), now, name), now, cancel);
        // Something may be owed in a record in which nothing is written yet, or of which the caller sees nothing else.
        return duties.Duties.Count > 0 || await new RecordsQuery(session).One(name, Caller.Of(http).Reader, cancel) is not null
            ? Forms.Of(http, new DutiesText(duties)) : Problem.Of(ProblemKind.NotFound);
    }
}
