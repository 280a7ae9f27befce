using System.Globalization;
using System.Text;
using Ledger.Domain.Integrity;
using Ledger.Projections.Log;

namespace Ledger.Host.Witnessing;

/// <summary>A witness that the council has asked to watch its log.</summary>
/// <param name="Address">Where it answers, without <c>/add-checkpoint</c>.</param>
/// <param name="Key">Its key.</param>
public sealed record AskedWitness(Uri Address, VerifierKey Key);

/// <summary>What came of asking a witness.</summary>
/// <param name="Witness">The witness.</param>
/// <param name="Cosignature">Its cosignature; null where it gave none.</param>
/// <param name="Says">Why it gave none, in a sentence; null where it gave one.</param>
/// <param name="Alarms">Whether the reason is one that somebody must look at: the witness has seen another history.</param>
public sealed record WitnessReply(AskedWitness Witness, NoteSignature? Cosignature, string? Says = null, bool Alarms = false);

/// <summary>Asks witnesses to cosign checkpoints.</summary>
/// <param name="http">The connection.</param>
public sealed class WitnessClient(HttpClient http)
{
    private const int MostBytes = 16 * 1024;

    /// <summary>Asks one witness.</summary>
    /// <param name="witness">The witness.</param>
    /// <param name="checkpoint">The signed checkpoint.</param>
    /// <param name="oldSize">The size that it cosigned last, as far as is known; it says so where that is not right.</param>
    /// <param name="prove">Makes the consistency proof from a size to the checkpoint's.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<WitnessReply> Ask(AskedWitness witness, Note checkpoint, long oldSize, Func<long, Task<ConsistencyProof>> prove, CancellationToken cancel)
    {
        try
        {
            var size = Checkpoint.Parse(checkpoint.Text).Size;
            var answer = await Post(witness, checkpoint, oldSize, prove, cancel);
            if (answer.Status is WitnessAnswer.Conflict && long.TryParse(answer.Body.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var there))
            {
                if (there > size || there == oldSize) return Refused(witness, $"has seen this log at size {there}, with another history", alarms: true);
                answer = await Post(witness, checkpoint, there, prove, cancel);
            }

            return answer.Status is WitnessAnswer.Cosign
                ? Cosigned(witness, checkpoint, answer.Body)
                : Refused(witness, Why(answer.Status), answer.Status is WitnessAnswer.BadProof or WitnessAnswer.Conflict);
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            return Refused(witness, "does not answer");
        }
        catch (MalformedException)
        {
            return Refused(witness, "answered with something that is no cosignature");
        }
    }

    private async Task<(WitnessAnswer Status, string Body)> Post(
        AskedWitness witness, Note checkpoint, long oldSize, Func<long, Task<ConsistencyProof>> prove, CancellationToken cancel)
    {
        var request = new WitnessRequest(oldSize, (await prove(oldSize)).Path, checkpoint);
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(request.ToString()));
        using var message = new HttpRequestMessage(HttpMethod.Post, new Uri($"{witness.Address.AbsoluteUri.TrimEnd('/')}/add-checkpoint")) { Content = content };
        using var answer = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancel);
        var body = new byte[MostBytes];
        await using var stream = await answer.Content.ReadAsStreamAsync(cancel);
        var read = await stream.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, cancel);
        return ((WitnessAnswer)answer.StatusCode, Encoding.UTF8.GetString(body, 0, read));
    }

    // Only what verifies with the key that the council knows counts; a witness may send further lines.
    private static WitnessReply Cosigned(AskedWitness witness, Note checkpoint, string body)
    {
        foreach (var line in body.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var signature = NoteSignature.Parse(line);
            if (signature.IsOf(witness.Key) && witness.Key.Holds(checkpoint.Text, signature.Signature.AsSpan(), Ed25519.Verify)) return new(witness, signature);
        }

        return Refused(witness, "answered with a cosignature that its key did not make");
    }

    private static WitnessReply Refused(AskedWitness witness, string why, bool alarms = false) => new(witness, null, $"The witness {witness.Key.Name} {why}.", alarms);

    private static string Why(WitnessAnswer status) => status switch
    {
        WitnessAnswer.UnknownLog => "does not watch this log",
        WitnessAnswer.NotSigned => "does not know the key that signed the checkpoint",
        WitnessAnswer.Conflict => "has seen another history of this log",
        WitnessAnswer.BadProof => "found that the checkpoint does not follow the one it cosigned last",
        _ => $"refused, with status {(int)status}",
    };
}
