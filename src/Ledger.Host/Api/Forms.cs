using System.Text;
using Ledger.Host.Cli;
using Ledger.Host.Exports;
using Microsoft.Net.Http.Headers;

namespace Ledger.Host.Api;

/// <summary>A report in the form that was asked for: by <c>format</c>, or else by the Accept header.</summary>
internal static class Forms
{
    /// <summary>The media type of each form, the first being what is given where nothing is said.</summary>
    internal static IReadOnlyList<(string Form, string MediaType)> All { get; } = [("json", "application/json"), ("csv", "text/csv"), ("text", "text/plain"), ("pdf", "application/pdf")];

    /// <summary>The other media types than JSON.</summary>
    internal static IReadOnlyList<string> BesidesJson { get; } = [.. All.Skip(1).Select(one => one.MediaType)];

    internal static IResult Of(HttpContext http, IReport report)
    {
        if ((Takes.Said(http, "format") ?? Accepted(http.Request)) is not { } form) return Problem.Of(ProblemKind.NotAcceptable);
        http.Response.Headers.Vary = HeaderNames.Accept;
        if (Formats.IsBinary(form)) return Results.Bytes(report.Bytes(form), Formats.MediaTypes[form]);
        using var text = new StringWriter();
        report.Write(form, text, Terminal.To(text));
        return Results.Text(text.ToString(), All.First(one => one.Form == form).MediaType, Encoding.UTF8);
    }

    private static string? Accepted(HttpRequest request)
    {
        if (request.Headers.Accept.Count == 0) return All[0].Form;
        return (from range in request.GetTypedHeaders().Accept
                where range.Quality is not 0
                orderby range.Quality ?? 1 descending
                from one in All
                where new MediaTypeHeaderValue(one.MediaType).IsSubsetOf(range)
                select one.Form).FirstOrDefault();
    }
}
