using System.Buffers.Text;
using System.Globalization;
using Ledger.Domain;
using Ledger.Domain.Records;
using Ledger.Projections;
using Marten;
using NodaTime;

namespace Ledger.Host.Api;

/// <summary>A page of the records of a kind.</summary>
/// <param name="Records">The records, in an order that means nothing and does not change.</param>
/// <param name="Next">The address of the next page; null where there is none.</param>
internal sealed record RecordPage(IReadOnlyList<RecordLine> Records, string? Next);

/// <summary>A record in a list.</summary>
/// <param name="Record">The record, by kind and reference.</param>
/// <param name="Version">How many entries it has.</param>
/// <param name="RecordedAt">When the last of them was recorded.</param>
/// <param name="Address">Where it is.</param>
internal sealed record RecordLine(StreamName Record, long Version, Instant RecordedAt, string Address);

/// <summary><c>GET …/records/{kind}</c>: pages by a cursor, each of which costs the same however many records there are.</summary>
internal static class RecordList
{
    private const int Most = 200;

    private static readonly Takes Takes = new(
        new Option("limit", $"How many at most, from 1 to {Most}; 50, where left out.", new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = Most }),
        Option.Text("after", "Where the page before ended, as its `next` says."));

    internal static void MapList(this RouteGroupBuilder records) => records.MapGet("/{kind}", Read)
        .WithName("records").WithTags("Records").WithSummary("The records of a kind, a page at a time").AddEndpointFilter(Takes)
        .WithMetadata(Takes, new Gives(StatusCodes.Status200OK, "A page.", typeof(RecordPage)));

    private static async Task<IResult> Read(string kind, HttpContext http, IDocumentStore store, CancellationToken cancel)
    {
        if (RecordKind.Find(kind) is not { } made) return Problem.Of(ProblemKind.NotFound, new Refusal($"There is no kind of record “{kind}”.", $"The kinds are {string.Join(", ", RecordKind.All.Select(one => one.Name))}."));
        if (!TryLimit(Takes.Said(http, "limit"), out var limit)) return Problem.Malformed($"`limit` is not a number from 1 to {Most}.", "Mend it, or leave it out.");
        if (!TryCursor(Takes.Said(http, "after"), out var after)) return Problem.Malformed("`after` is not where a page ended.", "Follow the `next` of a page, or leave it out to begin.");
        var slug = Caller.Of(http).Council;
        await using var session = store.QuerySession(slug);
        var found = await session.QueryAsync<StreamSnapshot>("where tenant_id = ? and kind = ? and id > ? order by id limit ?", cancel, slug, kind, after, limit + 1);
        var shown = found.Take(limit).ToList();
        var lines = from snapshot in shown
                    let reference = made.Record(snapshot.History()).Reference
                    where reference is not null
                    let name = new StreamName(kind, reference)
                    select new RecordLine(name, snapshot.Entries.Count, snapshot.Entries[^1].RecordedAt, Address.OfRecord(slug, name));
        return Answers.Json(new RecordPage([.. lines], found.Count > limit ? $"{Address.OfCouncil(slug)}/records/{kind}?limit={limit}&after={CursorOf(shown[^1].Id)}" : null));
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
