using Ledger.Host.Log;

namespace Ledger.Host.Api;

/// <summary><c>GET …/events/{id}/proof</c>: that an event is in the log, as a proof file (c2sp.org/tlog-proof). It discloses nothing of what the event says.</summary>
internal static class ProofEndpoint
{
    internal static void MapProof(this RouteGroupBuilder council)
    {
        var takes = new Takes();
        council.MapGet("/events/{id}/proof", Read).WithName("proof").WithTags("Proof").WithSummary("The proof file that an event is in the log").AddEndpointFilter(takes)
            .WithMetadata(takes, new Gives(StatusCodes.Status200OK, "The proof.", null, "text/plain"));
    }

    private static async Task<IResult> Read(string id, HttpContext http, LogConnections log, CancellationToken cancel)
    {
        if (!Guid.TryParseExact(id, "D", out var of)) return Problem.Malformed("That is not an event's id.", "Give an id as reports and replays print it.");
        return await EventProof.Of(log.Source, Caller.Of(http).Council, of, cancel) switch
        {
            (false, _) => Problem.Of(ProblemKind.NotFound),
            (_, null) => Problem.Of(ProblemKind.NotSignedYet),
            var (_, proof) => Results.Text(proof.ToString(), "text/plain"),
        };
    }
}
