using Ledger.Host.Reminders;
using MimeKit;

namespace Ledger.Host.Tests.Reminders;

/// <summary>A folder into which letters go out, for the length of a test.</summary>
internal sealed class Postbox : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ledger-outgoing").FullName;

    internal OutgoingMail Mail => new(folder, "ledger@exampleton.example");

    internal IReadOnlyList<MimeMessage> Letters => [.. Directory.GetFiles(folder, "*.eml").Select(file => MimeMessage.Load(file)).OrderBy(letter => letter.Subject, StringComparer.Ordinal)];

    /// <summary>Waits until so many letters are there; fails where they are not in a minute.</summary>
    internal async Task<IReadOnlyList<MimeMessage>> Holds(int letters)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (Directory.GetFiles(folder, "*.eml").Length < letters) await Task.Delay(50, patience.Token);
        return Letters;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
