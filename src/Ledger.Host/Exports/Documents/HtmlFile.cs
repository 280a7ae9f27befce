using System.Text.Encodings.Web;

namespace Ledger.Host.Exports.Documents;

/// <summary>A report as an HTML file that needs nothing beside it, to send or to print.</summary>
internal static class HtmlFile
{
    private const string Style = """
        body { font: 1rem/1.4 system-ui, sans-serif; color: #0b0c0c; max-width: 70rem; margin: 1rem auto; padding: 0 1rem }
        table { border-collapse: collapse; width: 100%; margin: 0 0 1.5rem } caption { text-align: left; font-weight: bold; padding: .5rem 0 }
        th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid #b1b4b6 } .number { text-align: right }
        .govuk-tag { border: 1px solid; padding: 0 .3rem } .ledger-plot { max-width: 30rem; display: block } .ledger-scroll { overflow-x: auto }
        @media print { tr { break-inside: avoid } .ledger-new-sheet { break-before: page; visibility: hidden } }
        """;

    internal static string Of(IReport report) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Text(report.Title)} – {Text(report.Head.CouncilName)}</title>
        <style>{Style}</style>
        </head>
        <body>
        <h1>{Text(report.Title)}</h1>
        <p>{Text(report.Head.CouncilName)}: {Text(Layout.Head(report.Head))}.</p>
        {BlockHtml.Of(report.Blocks(), _ => null)}</body>
        </html>

        """.ReplaceLineEndings("\n");

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
