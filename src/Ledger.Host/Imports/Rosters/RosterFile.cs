
namespace Ledger.Host.Imports.Rosters;

/// <summary>Reads a council's roster from a file. A file is what its bytes say it is, whatever its name.</summary>
public static class RosterFile
{
    private const int MostBytes = 5 * 1024 * 1024;
    private static readonly string[] _pageTags = ["<html", "<!doctype html", "<script", "<head", "<body"];

    /// <summary>Reads the file at <paramref name="path"/>; the format is found out where none is given.</summary>
    public static RosterReading Read(string path, RosterFormat? format = null)
    {
        var name = Path.GetFileName(path);
        try
        {
            using var file = File.OpenRead(path);
            return Read(file, name, format);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new RosterReading.Refused(name, Directory.Exists(path)
                ? "It is a folder; name the roster file in it."
                : "It cannot be opened; check the path and that you may read it.");
        }
    }

    /// <summary>Reads a roster from a stream; <paramref name="name"/> stands for the file in every sentence.</summary>
    public static RosterReading Read(Stream stream, string name, RosterFormat? format = null)
    {
        try
        {
            var bytes = Take(stream);
            var (text, isGuess) = RosterText.Decode(bytes);
            var found = FormatOf(text, bytes);
            if (format is { } asked && asked != found)
                throw new InvalidDataException($"It is {Called(found)}, not {Called(asked)}; leave the format out or name the right one.");
            var draft = new RosterDraft(name, found);
            if (found == RosterFormat.ModernGov)
                ModernGovRoster.Read(bytes, draft);
            else
                CsvRoster.Read(text, draft);
            if (isGuess && found == RosterFormat.Csv)
                draft.Note("The file is not UTF-8; it was read as Windows-1252, so look at the accents in names.");
            return draft.Finish();
        }
        catch (InvalidDataException refusal)
        {
            return new RosterReading.Refused(name, refusal.Message);
        }
    }

    private static byte[] Take(Stream stream)
    {
        using var taken = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            taken.Write(buffer, 0, count);
            if (taken.Length > MostBytes)
                throw new InvalidDataException("It is larger than 5 MB, which no roster is; check that it is the right file.");
        }

        return taken.ToArray();
    }

    private static RosterFormat FormatOf(string text, byte[] bytes)
    {
        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        if (start.IsEmpty)
            throw new InvalidDataException("It is empty; export the roster again.");
        if (bytes.AsSpan().StartsWith("PK"u8) || bytes.AsSpan().StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
            throw new InvalidDataException("It is a spreadsheet workbook; save it as CSV and import that.");
        if (start.StartsWith("%PDF") || start[0] is '{' or '[')
            throw new InvalidDataException("It is neither ModernGov's XML nor CSV; export the roster in one of the two.");
        if (start[0] != '<')
            return RosterFormat.Csv;
        var head = start[..Math.Min(start.Length, 4000)].ToString();
        if (_pageTags.Any(tag => head.Contains(tag, StringComparison.OrdinalIgnoreCase)))
        {
            throw new InvalidDataException(
                "It is a web page, not the councillors' data; fetch GetCouncillorsByWard again, with https, and import what it answers.");
        }

        return RosterFormat.ModernGov;
    }

    private static string Called(RosterFormat format) => format == RosterFormat.ModernGov ? "XML" : "CSV";
}
