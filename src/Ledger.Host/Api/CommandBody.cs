using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ledger.Host.Api;

/// <summary>The body of a request that hands in a command: its JSON, and what is remembered of it.</summary>
/// <param name="Said">The JSON.</param>
/// <param name="Digest">The SHA-256 of the command's name and the body, in base 64.</param>
internal sealed record CommandBody(JsonObject Said, string Digest)
{
    /// <summary>The most that a command may say, in bytes.</summary>
    internal const int Most = 1_000_000;

    private const int Depth = 32;

    /// <summary>Reads it, and no more than a command may say.</summary>
    /// <exception cref="ProblemException">It is too large, or no JSON object, or says something twice.</exception>
    internal static async Task<CommandBody> Read(string command, HttpRequest request, CancellationToken cancel)
    {
        if (!request.HasJsonContentType()) throw new ProblemException(Problem.Of(ProblemKind.NotJson));
        var bytes = await Bytes(request, cancel);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes($"{command}\n"));
        hash.AppendData(bytes.Span);
        return new(Parse(bytes.Span), Convert.ToBase64String(hash.GetHashAndReset()));
    }

    private static async Task<ReadOnlyMemory<byte>> Bytes(HttpRequest request, CancellationToken cancel)
    {
        if (request.ContentLength > Most) throw new ProblemException(Problem.Of(ProblemKind.TooLarge));
        using var bytes = new MemoryStream();
        var buffer = new byte[16_384];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancel)) > 0)
        {
            if (bytes.Length + read > Most) throw new ProblemException(Problem.Of(ProblemKind.TooLarge));
            bytes.Write(buffer, 0, read);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private static JsonObject Parse(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonNode.Parse(bytes, documentOptions: new() { MaxDepth = Depth, AllowDuplicateProperties = false }) as JsonObject
                ?? throw new ProblemException(Problem.Malformed("The body is not a JSON object.", "Write the command's properties between { and }."));
        }
        catch (JsonException wrong)
        {
            var place = wrong.LineNumber is { } line ? $" at line {line + 1}, character {wrong.BytePositionInLine + 1}" : "";
            throw new ProblemException(Problem.Malformed($"The body is not JSON as it is taken here{place}: nested at most {Depth} deep, and nothing said twice.", "Mend the body and send it again."));
        }
        catch (InvalidOperationException)
        {
            throw new ProblemException(Problem.Malformed("A name in the body holds half a character.", "Send the body again, whole."));
        }
    }
}
