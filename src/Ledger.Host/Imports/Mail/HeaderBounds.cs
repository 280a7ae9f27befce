using System.Buffers;
using System.Text;

namespace Ledger.Host.Imports.Mail;

/// <summary>Looks at the raw header before anything is parsed: is there one, and is it of a size that a person's letter has?</summary>
internal static class HeaderBounds
{
    private const int MostBytes = 256 * 1024;
    private const int MostHeaders = 1000;
    private const int MostAddresses = 2000;

    private static readonly HashSet<string> _ofMessages = new(StringComparer.OrdinalIgnoreCase)
    {
        "from", "sender", "to", "cc", "bcc", "reply-to", "date", "subject", "message-id", "in-reply-to", "references", "received", "return-path", "delivered-to",
        "mime-version", "content-type", "x-mailer",
    };

    private static readonly HashSet<string> _ofAddresses = new(StringComparer.OrdinalIgnoreCase)
        { "from", "sender", "to", "cc", "bcc", "reply-to", "resent-from", "resent-sender", "resent-to", "resent-cc", "resent-bcc", "resent-reply-to" };

    private static readonly SearchValues<byte> _betweenAddresses = SearchValues.Create(",;:@"u8);

    public static bool HoldsAddresses(string field) => _ofAddresses.Contains(field);

    public static string? Refusal(ReadOnlySpan<byte> bytes)
    {
        var (read, headers, addresses, isMessage, isAddressLine) = (0, 0, 0, false, false);
        while (read < bytes.Length)
        {
            var rest = bytes[read..];
            var line = rest[..(rest.IndexOf((byte)'\n') is var end and >= 0 ? end + 1 : rest.Length)];
            if (line.TrimEnd("\r\n"u8).IsEmpty)
                break;
            read += line.Length;
            if (read > MostBytes)
                return $"Its header is larger than {MostBytes / 1024} KB, which no letter's is; it was left alone.";
            if (line.Contains((byte)0))
                return "Its header holds the character U+0000, which no mail program writes; save the message again.";
            if (line[0] is not ((byte)' ' or (byte)'\t'))
            {
                var name = Name(line);
                isMessage |= _ofMessages.Contains(name);
                isAddressLine = _ofAddresses.Contains(name);
                if (++headers > MostHeaders)
                    return $"It has more than {MostHeaders} header lines, which no letter has; it was left alone.";
            }

            if (isAddressLine && (addresses += Marks(line)) > MostAddresses * 2)
                return $"It names more than {MostAddresses} addresses, which no letter does; it was left alone.";
        }

        return isMessage ? null : "It has no message header; save the whole message, not only its text, as .eml.";
    }

    private static string Name(ReadOnlySpan<byte> line)
    {
        var name = line.TrimStart("\uFEFF"u8);
        return name.IndexOf((byte)':') is var colon and > 0 and < 80 ? Encoding.Latin1.GetString(name[..colon]).TrimEnd() : "";
    }

    private static int Marks(ReadOnlySpan<byte> line)
    {
        var marks = 0;
        for (int next; (next = line.IndexOfAny(_betweenAddresses)) >= 0; line = line[(next + 1)..])
            marks++;
        return marks;
    }
}
