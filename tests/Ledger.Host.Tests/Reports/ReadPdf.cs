using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Ledger.Host.Tests.Reports;

/// <summary>A PDF file as a reader of another make takes it.</summary>
internal sealed class ReadPdf
{
    private readonly PdfDocument document;

    internal ReadPdf(byte[] bytes)
    {
        document = PdfDocument.Open(bytes);
        Pages = [.. document.GetPages()];
    }

    internal IReadOnlyList<Page> Pages { get; }

    internal string? Title => document.Information.Title;

    internal DictionaryToken Catalog => document.Structure.Catalog.CatalogDictionary;

    /// <summary>Every letter on paper, without the spaces between words.</summary>
    internal string Everything => string.Concat(Pages.Select(Shown));

    /// <summary>What somebody who listens to it hears, without the spaces between words: not what is there for the eye only.</summary>
    internal string Heard => Squeezed(string.Concat(Pages.SelectMany(page => page.GetMarkedContents()).Where(part => !part.IsArtifact).SelectMany(part => part.Letters).Select(letter => letter.Value)));

    /// <summary>Every letter on a page, without the spaces between words.</summary>
    internal static string Shown(Page page) => Squeezed(string.Concat(page.Letters.Select(letter => letter.Value)));

    internal static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    /// <summary>The structure, each element as its tag and those in it.</summary>
    internal IEnumerable<DictionaryToken> Elements()
    {
        var root = (DictionaryToken)Whole(Catalog.Data["StructTreeRoot"]);
        return Below(root);
    }

    internal static string Tag(DictionaryToken element) => ((NameToken)element.Data["S"]).Data;

    internal IToken Whole(IToken token) => token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token;

    private IEnumerable<DictionaryToken> Below(DictionaryToken element)
    {
        if (!element.Data.TryGetValue("K", out var kids)) yield break;
        foreach (var kid in Whole(kids) is ArrayToken several ? several.Data.Select(Whole) : [Whole(kids)])
        {
            if (kid is not DictionaryToken child || !child.Data.ContainsKey("S")) continue;
            yield return child;
            foreach (var one in Below(child)) yield return one;
        }
    }
}
