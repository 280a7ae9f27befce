using PdfSharp.Fonts;

namespace Ledger.Host.Exports.Documents.Pdf;

/// <summary>
/// The two fonts that stand beside the program, Source Sans 3 regular and bold: PDFsharp brings none, and a machine without a screen may have none either.
/// What fonts a file is written with does not depend on the machine so.
/// </summary>
internal sealed class CarriedFonts : IFontResolver
{
    internal const string Family = "Source Sans 3";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "fonts");

    /// <inheritdoc/>
    public FontResolverInfo? ResolveTypeface(string familyName, bool bold, bool italic) => familyName == Family ? new(bold ? "SourceSans3-Bold" : "SourceSans3-Regular") : null;

    /// <inheritdoc/>
    public byte[]? GetFont(string faceName) => File.ReadAllBytes(Path.Combine(Folder, $"{faceName}.ttf"));
}
