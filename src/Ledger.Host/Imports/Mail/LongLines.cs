namespace Ledger.Host.Imports.Mail;

/// <summary>
/// Finds a line anywhere in the file, with the lines folded under it, that is too long to be parsed safely. The parser takes the square of a header's length to
/// read it, and the header of a part stands in the middle of the file, where no bound on the message's own header reaches.
/// </summary>
internal static class LongLines
{
    private const int LongestHeader = 256 * 1024;
    private const int LongestLine = 4 * 1024 * 1024;
    private const int LongestName = 1000;

    public static string? Refusal(ReadOnlySpan<byte> bytes)
    {
        var (length, isHeader) = (0, false);
        while (!bytes.IsEmpty)
        {
            var line = bytes[..(bytes.IndexOf((byte)'\n') is var end and >= 0 ? end + 1 : bytes.Length)];
            var isFolded = line[0] is (byte)' ' or (byte)'\t';
            length = isFolded ? length + line.Length : line.Length;
            isHeader = isFolded ? isHeader : ReadsLikeHeader(line);
            if (length > (isHeader ? LongestHeader : LongestLine))
                return $"It holds a line longer than {(isHeader ? LongestHeader : LongestLine) / 1024} KB, which mail does not allow; save the message again.";
            bytes = bytes[line.Length..];
        }

        return null;
    }

    private static bool ReadsLikeHeader(ReadOnlySpan<byte> line)
    {
        var colon = line[..Math.Min(line.Length, LongestName)].IndexOf((byte)':');
        return colon > 0 && line[..colon].TrimEnd((byte)' ').IndexOfAny((byte)' ', (byte)'<') < 0;
    }
}
