using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ledger.Domain.Integrity.Bundles;

namespace Ledger.Host.Exports.Bundles;

/// <summary><c>report.html</c>: a bundle's events for people to read, in the order of the log.</summary>
internal static class BundleReport
{
    private const string Style =
        "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#0b0c0c;background:#fff}"
        + "section{border-top:2px solid #0b0c0c;margin-top:2rem}dt{font-weight:bold}dd{margin:0 0 .5rem 1.5rem;white-space:pre-line}.missing{border-left:5px solid #505a5f;padding-left:1rem}";

    internal static string Write(BundleContents contents, IReadOnlyCollection<ShownEntry> entries)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n");
        html.Append($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'\">\n");
        html.Append($"<title>{Text($"{contents.About}, {contents.Council}")}</title>\n<style>{Style}</style>\n</head>\n<body>\n<main>\n<h1>{Text(contents.About)}</h1>\n");
        html.Append($"<p>{Text($"{contents.Council}. What the record holds, {entries.Count} entries, as of {Moment.Of(contents.MadeAt)}.")}</p>\n");
        html.Append("<p>To see that nothing here was altered, open <a href=\"verify.html\">verify.html</a>, or better a copy of that page from somebody you trust, and give it this bundle and the council's key.</p>\n");
        foreach (var entry in entries) html.Append(Entry(entry));
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static string Entry(ShownEntry entry)
    {
        var (leaf, json) = (entry.Line.Leaf, JsonDocument.Parse(entry.Event.Json).RootElement);
        return $"<section>\n<h2>{Text(Kind(leaf.Type))}</h2>\n<p>Entry {entry.Line.Index} of the log, number {leaf.Version} of its stream, recorded {Moment.Of(leaf.At)}."
            + (leaf.Migrated ? " It was recorded before there was a log, and taken into it later." : "") + "</p>\n"
            + Value(json)
            + string.Concat(entry.Withheld.Select(part => $"<p class=\"missing\">{Text($"{Words(part.Path)} ({part.Layer.ToString().ToLowerInvariant()}) is {part.State.ToString().ToLowerInvariant()}: {part.Reason}")}</p>\n"))
            + "</section>\n";
    }

    private static string Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => $"<dl>\n{string.Concat(value.EnumerateObject().Select(member => $"<dt>{Text(Words(member.Name))}</dt><dd>{Value(member.Value)}</dd>\n"))}</dl>\n",
        JsonValueKind.Array => value.GetArrayLength() == 0 ? "none" : $"<ul>\n{string.Concat(value.EnumerateArray().Select(one => $"<li>{Value(one)}</li>\n"))}</ul>\n",
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Null => "not said",
        _ => Text(value.ToString()),
    };

    // "matter.advice-given" is read as "Matter: advice given".
    private static string Kind(string type) => Capital(type.Replace(".", ": ", StringComparison.Ordinal).Replace('-', ' '));

    // "saidBy" is read as "Said by".
    private static string Words(string name) => Capital(string.Concat(name.Select(letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}")));

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
