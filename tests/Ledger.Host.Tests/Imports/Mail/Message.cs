using System.Text;
using Ledger.Host.Imports.Mail;
using NodaTime;

namespace Ledger.Host.Tests.Imports.Mail;

/// <summary>Short ways to write and read an invented message.</summary>
internal static class Message
{
    public static readonly Instant Now = Instant.FromUtc(2026, 6, 1, 12, 0);

    private const string From = "From: Cllr Ann Sample <ann.sample@council.example>";
    private const string To = "To: Bob Example <bob.example@council.example>";
    private const string Date = "Date: Fri, 6 Feb 2026 10:00:00 +0000";

    /// <summary>A letter from Cllr Ann Sample to Bob Example; a header that is given stands in place of the usual one.</summary>
    public static MailReading Reading(string[] headers, string body = "Good morning.")
    {
        string[] usual = [From, To, Date, "Message-ID: <1@council.example>", "Subject: The skate park"];
        var kept = usual.Where(line => !headers.Any(header => Name(header) == Name(line)));
        return ReadingOf(string.Join("\r\n", [.. kept, .. headers.Where(header => header.IndexOf(':') < header.Length - 1), "", body]));
    }

    public static MailReading ReadingOf(string message) => ReadingOf(Encoding.UTF8.GetBytes(message));

    public static MailReading ReadingOf(byte[] message) => MailFile.Read(new MemoryStream(message), "letter.eml", Now);

    public static Envelope Read(string[] headers, string body = "Good morning.") => Reading(headers, body).ShouldBeOfType<MailReading.Read>().Envelope;

    public static Envelope Read(string body) => Read([], body);

    public static string HeldFor(params string[] headers) => Reading(headers).ShouldBeOfType<MailReading.Held>().Reasons.ShouldHaveSingleItem();

    public static string Refusal(byte[] message) => ReadingOf(message).ShouldBeOfType<MailReading.Refused>().Why;

    public static string Refusal(string message) => Refusal(Encoding.UTF8.GetBytes(message));

    public static string Shown(this IEnumerable<Correspondent> correspondents) => string.Join(", ", correspondents.Select(Shown));

    private static string Shown(Correspondent one) => $"{(one.Name is null ? "" : one.Name + " ")}<{one.Address}>{(one.Group is null ? "" : $" in {one.Group}")}";

    private static string Name(string header) => header[..header.IndexOf(':')].Trim();
}
