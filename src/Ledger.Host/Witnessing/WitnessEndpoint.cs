using System.Globalization;
using Ledger.Domain.Integrity;
using Ledger.Projections.Log;
using NodaTime;

namespace Ledger.Host.Witnessing;

/// <summary>A witness over HTTP (C2SP tlog-witness): <c>POST /add-checkpoint</c>.</summary>
/// <param name="logs">The keys of the logs that it watches. A log's checkpoints bear its key's name as their origin.</param>
/// <param name="memory">What it cosigned last.</param>
/// <param name="signer">Its own key.</param>
/// <param name="now">The time.</param>
internal sealed class WitnessEndpoint(IReadOnlyList<VerifierKey> logs, WitnessMemory memory, ISigner signer, Func<Instant> now)
{
    /// <summary>A checkpoint, 63 hashes and many signatures are far below this.</summary>
    private const int MostBytes = 64 * 1024;

    private readonly Lock deciding = new();

    /// <summary>Maps the one path.</summary>
    public void Map(IEndpointRouteBuilder routes) => routes.MapPost("/add-checkpoint", Answer);

    private async Task<IResult> Answer(HttpRequest http, CancellationToken cancel)
    {
        var body = new byte[MostBytes + 1];
        var read = await http.Body.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, cancel);
        if (read > MostBytes) return Results.Text("The request is larger than any that a log makes.", statusCode: StatusCodes.Status413PayloadTooLarge);
        try
        {
            return Decide(WitnessRequest.Parse(body.AsSpan(0, read)));
        }
        catch (MalformedException malformed)
        {
            return Results.Text(malformed.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }

    // One at a time: what is decided must be on disk before the next is decided.
    private IResult Decide(WitnessRequest asked)
    {
        var checkpoint = Checkpoint.Parse(asked.Checkpoint.Text);
        lock (deciding)
        {
            var last = memory.Last(checkpoint.Origin);
            var answer = Witness.Decide(asked, logs.FirstOrDefault(log => log.Name == checkpoint.Origin), last, Ed25519.Verify);
            if (answer is WitnessAnswer.Conflict)
                return Results.Text((last?.Size ?? 0).ToString(CultureInfo.InvariantCulture) + "\n", "text/x.tlog.size", statusCode: (int)answer);
            if (answer is not WitnessAnswer.Cosign) return Results.Text(Why(answer), statusCode: (int)answer);
            memory.Remember(checkpoint);
            return Results.Text($"{Cosignature.Of(asked.Checkpoint.Text, now(), signer)}\n", "text/plain");
        }
    }

    private static string Why(WitnessAnswer answer) => answer switch
    {
        WitnessAnswer.OldIsLarger => "The old size is larger than the checkpoint's.",
        WitnessAnswer.NotSigned => "The log's key did not sign this checkpoint.",
        WitnessAnswer.UnknownLog => "This witness watches no log of that name.",
        _ => "The proof does not bind this checkpoint to the last one.",
    };
}
