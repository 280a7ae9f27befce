using System.Text;
using System.Text.RegularExpressions;

namespace Ledger.Host.Imports.Mail;

/// <summary>Why a file is no single message: by its name, and then by its bytes, which count for more.</summary>
internal static partial class MailKind
{
    private const string Outlook =
        "It is in Outlook's own .msg format; open it in new Outlook or Outlook on the web, choose Save as, which gives an .eml file, and import that.";

    private static readonly byte[] _compoundFile = [0xD0, 0xCF, 0x11, 0xE0];

    public static string? Refusal(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".eml" => null,
        ".msg" => Outlook,
        _ => "It is not an .eml message; save the message as .eml and import that.",
    };

    public static string? Refusal(ReadOnlySpan<byte> bytes)
    {
        if (bytes.TrimStart(" \t\r\n\uFEFF"u8).IsEmpty)
            return "It is empty; save the message again.";
        if (bytes.StartsWith(_compoundFile))
            return Outlook;
        if (bytes.StartsWith("From "u8) && AnotherMessage().IsMatch(Encoding.Latin1.GetString(bytes)))
            return "It is an mbox of several messages; save each as an .eml file and import those.";
        return null;
    }

    [GeneratedRegex(@"\n\r?\nFrom [^\s]+ [^\n]*[0-9]{4}\r?\n[A-Za-z-]+:", RegexOptions.NonBacktracking)]
    private static partial Regex AnotherMessage();
}
