using System.Text;
using MimeKit.Text;

namespace Ledger.Host.Imports.Mail;

/// <summary>
/// The words of an HTML body, a line for each block, quotations marked with "&gt;". Scripts, styles and pictures are passed over; nothing is fetched.
/// </summary>
internal static class HtmlText
{
    private static readonly HashSet<HtmlTagId> _passedOver = [HtmlTagId.Script, HtmlTagId.Style, HtmlTagId.Title, HtmlTagId.Head];

    private static readonly HashSet<HtmlTagId> _blocks =
    [
        HtmlTagId.P, HtmlTagId.Div, HtmlTagId.H1, HtmlTagId.H2, HtmlTagId.H3, HtmlTagId.H4, HtmlTagId.H5, HtmlTagId.H6, HtmlTagId.LI, HtmlTagId.UL, HtmlTagId.OL,
        HtmlTagId.TR, HtmlTagId.Table, HtmlTagId.Pre, HtmlTagId.HR, HtmlTagId.Br, HtmlTagId.Section, HtmlTagId.Article, HtmlTagId.Header, HtmlTagId.Footer,
    ];

    /// <param name="html">The body.</param>
    /// <param name="enough">Stops after so many characters of text.</param>
    public static string Read(string html, int enough)
    {
        var (lines, line, quoted, within, length) = (new List<string>(), new StringBuilder(), 0, HtmlTagId.Unknown, 0);
        var tokenizer = new HtmlTokenizer(new StringReader(html)) { DecodeCharacterReferences = true };
        while (length <= enough && tokenizer.ReadNextToken(out var token))
        {
            switch (token)
            {
                case HtmlTagToken tag when within != HtmlTagId.Unknown:
                    within = (tag.Id == within && tag.IsEndTag) || tag.Id == HtmlTagId.Body ? HtmlTagId.Unknown : within;
                    break;
                case HtmlTagToken { IsEndTag: false, IsEmptyElement: false } tag when _passedOver.Contains(tag.Id):
                    within = tag.Id;
                    break;
                case HtmlTagToken { Id: HtmlTagId.BlockQuote } tag:
                    End(lines, line, quoted);
                    quoted = Math.Max(0, quoted + (tag.IsEndTag ? -1 : 1));
                    break;
                case HtmlTagToken tag when _blocks.Contains(tag.Id):
                    End(lines, line, quoted);
                    break;
                case HtmlTagToken { Id: HtmlTagId.TD or HtmlTagId.TH, IsEndTag: true }:
                    line.Append(' ');
                    break;
                case HtmlDataToken data when within == HtmlTagId.Unknown && token.Kind != HtmlTokenKind.ScriptData:
                    line.Append(data.Data);
                    length += data.Data.Length;
                    break;
            }
        }

        End(lines, line, quoted);
        return string.Join('\n', lines);
    }

    private static void End(List<string> lines, StringBuilder line, int quoted)
    {
        var words = string.Join(' ', line.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length > 0)
            lines.Add(quoted > 0 ? $"{new string('>', Math.Min(quoted, 20))} {words}" : words);
        line.Clear();
    }
}
