using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Ledger.Host.Tests.Reminders;

/// <summary>A mail server on this machine that takes one letter and keeps what it was told (RFC 5321).</summary>
internal sealed class MailServerOfOneLetter : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    internal MailServerOfOneLetter()
    {
        listener.Start();
        Told = Serve();
    }

    internal int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Every line that the server was told, once the letter is through.</summary>
    internal Task<IReadOnlyList<string>> Told { get; }

    public void Dispose() => listener.Dispose();

    private async Task<IReadOnlyList<string>> Serve()
    {
        using var client = await listener.AcceptTcpClientAsync();
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 mail.exampleton.example");
        var told = new List<string>();
        var inLetter = false;
        while (await reader.ReadLineAsync() is { } line)
        {
            told.Add(line);
            if (inLetter && line != ".") continue;
            inLetter = line == "DATA";
            await writer.WriteLineAsync(line switch { "DATA" => "354 Go on", "QUIT" => "221 Goodbye", _ => "250 OK" });
            if (line == "QUIT") break;
        }

        return told;
    }
}
