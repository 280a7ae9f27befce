using System.Net;
using Ledger.Domain.Integrity;
using Ledger.Host.Commands;

namespace Ledger.Host.Cli;

/// <summary>A log as it is served, from an address or a directory.</summary>
internal sealed class LogFromOutside : IDisposable
{
    // A tile's entries are at most 256 leaves of 65,535 bytes.
    private const long MostBytes = TileId.FullWidth * (sizeof(ushort) + Leaf.MostBytes);

    private readonly HttpClient? http;
    private readonly string? folder;

    private LogFromOutside(HttpClient? http, string? folder) => (this.http, this.folder) = (http, folder);

    /// <summary>Where it is read from, as it is given on a command line.</summary>
    internal string Place => folder ?? http!.BaseAddress!.AbsoluteUri;

    internal static LogFromOutside At(string url) =>
        Uri.TryCreate(url.TrimEnd('/') + "/", UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? new(new() { BaseAddress = address, MaxResponseContentBufferSize = MostBytes, Timeout = TimeSpan.FromSeconds(60) }, null)
            : throw new UnusableInputException($"“{url}” is not a web address.", "Write it as https://ledger.example/log/exampleton.");

    internal static LogFromOutside In(string folder) =>
        Directory.Exists(folder) ? new(null, folder) : throw new UnusableInputException($"There is no directory {folder}.", "Give one with a copy of a log.");

    internal async Task<byte[]?> Read(string path, CancellationToken cancel)
    {
        if (folder is not null)
        {
            var file = new FileInfo(Path.Combine(folder, path));
            return !file.Exists ? null : file.Length <= MostBytes ? await File.ReadAllBytesAsync(file.FullName, cancel) : throw new MalformedException($"{path} is larger than anything in a log.");
        }

        try
        {
            using var answer = await http!.GetAsync(path, cancel);
            if (answer.StatusCode is HttpStatusCode.NotFound) return null;
            answer.EnsureSuccessStatusCode();
            return await answer.Content.ReadAsByteArrayAsync(cancel);
        }
        catch (HttpRequestException unreachable)
        {
            throw new UnusableInputException($"{http!.BaseAddress}{path} cannot be read: {unreachable.Message.TrimEnd('.')}.", "Look whether the address is right, and try again.", unreachable);
        }
    }

    public void Dispose() => http?.Dispose();
}
