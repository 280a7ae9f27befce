using System.Text;

namespace Ledger.Host.Imports.Rosters;

/// <summary>A file's bytes as text: by its byte order mark, else UTF-8, else Windows-1252, which spreadsheets on Windows write.</summary>
internal static class RosterText
{
    private static readonly UTF8Encoding _strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="InvalidDataException">The bytes are UTF-16 without its mark, or no text at all.</exception>
    public static (string Text, bool IsGuess) Decode(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), _strictUtf8, detectEncodingFromByteOrderMarks: true);
        try
        {
            var text = reader.ReadToEnd();
            if (text.Count(letter => letter == '\0') > text.Length / 10)
                throw new InvalidDataException("It is not plain text; save the roster as CSV in UTF-8 and import that.");
            return (text, false);
        }
        catch (DecoderFallbackException)
        {
            return (CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes), true);
        }
    }
}
