using MimeKit;

namespace Ledger.Host.Imports.Mail;

/// <summary>Walks through a message without building it, and stops where it has more parts, headers or levels than a letter has.</summary>
internal sealed class PartBounds : MimeReader
{
    private const int MostParts = 1000;
    private const int DeepestPart = 30;
    private const int MostHeaders = 5000;
    private const int MostHeaderBytes = 512 * 1024;
    private const int LongestHeader = 64 * 1024;

    private int _parts;
    private int _depth;
    private int _headers;
    private int _headerBytes;

    private PartBounds(Stream stream)
        : base(Allowed(), stream, MimeFormat.Entity)
    {
    }

    public static ParserOptions Allowed() => new() { MaxMimeDepth = DeepestPart + 2 };

    public static string? Refusal(byte[] bytes)
    {
        try
        {
            new PartBounds(new MemoryStream(bytes)).ReadMessage();
            return null;
        }
        catch (InvalidDataException beyond)
        {
            return beyond.Message;
        }
        catch (FormatException)
        {
            return "It is not a message that can be read; save it from the mail program again.";
        }
    }

    protected override void OnMimePartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken) => Enter();

    protected override void OnMultipartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken) => Enter();

    protected override void OnMessagePartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken) => Enter();

    protected override void OnMimePartEnd(
        ContentType contentType, long beginOffset, int beginLineNumber, long headersEndOffset, long endOffset, int lines, CancellationToken cancellationToken) => _depth--;

    protected override void OnMultipartEnd(
        ContentType contentType, long beginOffset, int beginLineNumber, long headersEndOffset, long endOffset, int lines, CancellationToken cancellationToken) => _depth--;

    protected override void OnMessagePartEnd(
        ContentType contentType, long beginOffset, int beginLineNumber, long headersEndOffset, long endOffset, int lines, CancellationToken cancellationToken) => _depth--;

    protected override void OnHeaderRead(Header header, int beginLineNumber, CancellationToken cancellationToken)
    {
        _headerBytes += header.RawField.Length + header.RawValue.Length;
        if (++_headers > MostHeaders || _headerBytes > MostHeaderBytes)
            throw new InvalidDataException($"It has more than {MostHeaders} header lines, or {MostHeaderBytes / 1024} KB of them, in its parts; it was left alone.");
        if (header.RawValue.Length > LongestHeader && !HeaderBounds.HoldsAddresses(header.Field))
            throw new InvalidDataException($"Its header line {header.Field} is longer than {LongestHeader / 1024} KB; it was left alone.");
    }

    private void Enter()
    {
        if (++_parts > MostParts)
            throw new InvalidDataException($"It has more than {MostParts} parts, which no letter has; it was left alone.");
        if (++_depth > DeepestPart)
            throw new InvalidDataException($"Its parts are nested deeper than {DeepestPart}, which no letter's are; it was left alone.");
    }
}
