using System.Buffers.Text;
using System.Globalization;
using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Records;
using Ledger.Projections;
using Ledger.Projections.Reports;
using Marten;
using NodaTime;

namespace Ledger.Host.Api;

/// <summary>A page of the records of a kind that the caller sees.</summary>
/// <param name="Records">The records, in an order that means nothing and does not change.</param>
/// <param name="Next">The address of the next page; null where there is none.</param>
internal sealed record RecordPage(IReadOnlyList<RecordLine> Records, string? Next);

/// <summary>A record in a list.</summary>
/// <param name="Record">The record, by kind and reference.</param>
/// <param name="Version">The place of the last entry that the caller sees.</param>
/// <param name="RecordedAt">When that was recorded.</param>
/// <param name="Address">Where it is.</param>
internal sealed record RecordLine(StreamName Record, long Version, Instant RecordedAt, string Address);

/// <summary><c>GET …/records/{kind}</c>: pages by a cursor. To whoever sees them all, each costs the same, however many records there are.</summary>
internal static class RecordList
{
    private const int Most = 200;

    private static readonly Takes Takes = new(
        new Option("limit", $"How many at most, from 1 to {Most}; 50, where left out.", new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = Most }),
        Option.Text("after", "Where the page before ended, as its `next` says."));

    internal static void MapList(this RouteGroupBuilder records) => records.MapGet("/{kind}", Read)
        .WithName("records").WithTags("Records").WithSummary("The records of a kind that the caller sees, a page at a time").AddEndpointFilter(Takes)
        .WithMetadata(Takes, new Gives(StatusCodes.Status200OK, "A page.", typeof(RecordPage)));

    private static async Task<IResult> Read(string kind, HttpContext http, IDocumentStore store, CancellationToken cancel)
    {
        if (RecordKind.Find(kind) is not { } made) return Problem.Of(ProblemKind.NotFound, new Refusal($"There is no kind of record “{kind}”.", $"The kinds are {string.Join(", ", RecordKind.All.Select(one => one.Name))}."));
        if (!TryLimit(Takes.Said(http, "limit"), out var limit)) return Problem.Malformed($"`limit` is not a number from 1 to {Most}.", "Mend it, or leave it out.");
        if (!TryCursor(Takes.Said(http, "after"), out var after)) return Problem.Malformed("`after` is not where a page ended.", "Follow the `next` of a page, or leave it out to begin.");
        var (slug, reader) = (Caller.Of(http).Council, Caller.Of(http).Reader);
        await using var session = store.QuerySession(slug);
        var seen = await Seen(session, made, reader, after, limit + 1, cancel);
        var lines = from one in seen.Take(limit)
                    let name = new StreamName(kind, one.Seen.Record.Reference!)
                    select new RecordLine(name, one.Seen.Version, one.Seen.Entries[^1].Entry.RecordedAt, Address.OfRecord(slug, name));
        return Answers.Json(new RecordPage([.. lines], seen.Count > limit ? $"{Address.OfCouncil(slug)}/records/{kind}?limit={limit}&after={CursorOf(seen[limit - 1].Id)}" : null));
    }

    // On, past records that do not exist for the caller, until there are enough: neither how full a page is nor where it ends says that there are such.
    private static async Task<IReadOnlyList<(Guid Id, SeenRecord Seen)>> Seen(IQuerySession session, RecordKind kind, Reader reader, Guid after, int enough, CancellationToken cancel)
    {
        var sight = await Sights.Of(session, reader, cancel);
        var seen = new List<(Guid Id, SeenRecord Seen)>();
        while (true)
        {
            var found = await session.QueryAsync<StreamSnapshot>("where tenant_id = ? and kind = ? and id > ? order by id limit ?", cancel, session.TenantId, kind.Name, after, Most + 1);
            foreach (var snapshot in found)
                if (sight.See(kind.Record(snapshot.History())) is { Record.Reference: not null } one) seen.Add((snapshot.Id, one));
            if (seen.Count >= enough || found.Count <= Most) return seen;
            after = found[^1].Id;
        }
    }

    private static bool TryLimit(string? text, out int limit)
    {
        limit = 50;
        return text is null || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out limit) && limit is >= 1 and <= Most);
    }

    private static string CursorOf(Guid id) => Base64Url.EncodeToString(id.ToByteArray());

    private static bool TryCursor(string? text, out Guid after)
    {
        after = Guid.Empty;
        if (text is null) return true;
        Span<byte> id = stackalloc byte[16];
        if (!Base64Url.IsValid(text, out var length) || length != id.Length || !Base64Url.TryDecodeFromChars(text, id, out _)) return false;
        after = new(id);
        return true;
    }
}
