using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Ledger.Domain.Integrity;

namespace Ledger.Host.Witnessing;

/// <summary>Asks a time-stamp authority over HTTP (RFC 3161, section 3.4).</summary>
/// <param name="http">The connection.</param>
/// <param name="address">Where the authority answers.</param>
/// <param name="roots">The roots that its certificate must rest on.</param>
public sealed class TimeStampAuthority(HttpClient http, Uri address, X509Certificate2Collection roots)
{
    private const int MostBytes = 256 * 1024;

    /// <summary>Has a checkpoint stamped.</summary>
    /// <param name="checkpoint">The text of the checkpoint's note, without signatures.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="HttpRequestException">The authority does not answer, or refuses.</exception>
    /// <exception cref="MalformedException">It answered with something that is no stamp of what was asked.</exception>
    /// <exception cref="BadTimeStampException">The stamp does not hold.</exception>
    public async Task<TimeStamp> Stamp(string checkpoint, CancellationToken cancel)
    {
        var request = Rfc3161TimestampRequest.CreateFromData(
            Encoding.UTF8.GetBytes(checkpoint), HashAlgorithmName.SHA256, nonce: RandomNumberGenerator.GetBytes(8), requestSignerCertificates: true);
        using var query = new ByteArrayContent(request.Encode());
        query.Headers.ContentType = new MediaTypeHeaderValue("application/timestamp-query");
        using var message = new HttpRequestMessage(HttpMethod.Post, address) { Content = query };
        using var answer = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancel);
        answer.EnsureSuccessStatusCode();
        var body = new byte[MostBytes];
        await using var stream = await answer.Content.ReadAsStreamAsync(cancel);
        var read = await stream.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, cancel);
        try
        {
            return TimeStamp.Read(request.ProcessResponse(body.AsMemory(0, read), out _).AsSignedCms().Encode(), checkpoint, roots);
        }
        catch (CryptographicException wrong)
        {
            throw new MalformedException($"The time-stamp authority answered with something that is no stamp of what it was asked: {wrong.Message}");
        }
    }
}
