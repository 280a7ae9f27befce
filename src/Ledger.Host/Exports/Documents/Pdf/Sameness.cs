using System.Security;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using PdfSharp.Pdf;

namespace Ledger.Host.Exports.Documents.Pdf;

/// <summary>Sees to it that the same report gives the same bytes: PDFsharp gives each file numbers of its own, made by chance.</summary>
internal static class Sameness
{
    // A longer title would not find room in the packet that is there.
    private const int LongestTitle = 100;

    /// <summary>Settles what a document is told by before it is saved: its two identifiers (ISO 32000-1, 14.4), made from what it says, and the tags of its fonts (9.6.4).</summary>
    internal static void Settle(PdfDocument document, string says)
    {
        var id = Encoding.Latin1.GetString(SHA256.HashData(Encoding.UTF8.GetBytes(says)).AsSpan(0, 16));
        (document.Internals.FirstDocumentID, document.Internals.SecondDocumentID) = (id, id);
        foreach (var font in document.Internals.GetAllObjects().OfType<PdfDictionary>())
            foreach (var key in (string[])["/BaseFont", "/FontName"])
                if (font.Elements.GetName(key) is { Length: > 8 } name && name[7] == '+') font.Elements.SetName(key, $"/LEDGER{name[7..]}");
    }

    /// <summary>
    /// Writes the metadata anew in its place. It is a packet that says that it may be written over (XMP, ISO 16684-1, 7.3); PDFsharp's has numbers made by chance, and is no XML
    /// where a title has an ampersand.
    /// </summary>
    internal static void Rewrite(byte[] pdf, string title, Instant made)
    {
        // It is the last of the objects, so that no text of the report is mistaken for it.
        var from = pdf.AsSpan().LastIndexOf("<?xpacket begin"u8);
        var close = "<?xpacket end=\"w\"?>"u8;
        var length = pdf.AsSpan(from).IndexOf(close);
        var packet = Encoding.UTF8.GetBytes($"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(title.Length > LongestTitle ? title[..LongestTitle] : title)}</rdf:li></rdf:Alt></dc:title>
            <xmp:CreateDate>{made:uuuu-MM-dd'T'HH:mm:ss'Z'}</xmp:CreateDate>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            """.ReplaceLineEndings("\n"));
        var place = pdf.AsSpan(from, length);
        place.Fill((byte)' ');
        packet.CopyTo(place);
    }
}
