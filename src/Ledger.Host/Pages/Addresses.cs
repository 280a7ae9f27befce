using Ledger.Domain;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Projections.Reports;
using Microsoft.AspNetCore.WebUtilities;

namespace Ledger.Host.Pages;

/// <summary>Where the pages about records are.</summary>
internal static class Addresses
{
    /// <summary>The page of a record.</summary>
    internal static string Of(string council, StreamName record) => record.Kind switch
    {
        _ when record.Kind == Matter.Stream("").Kind => $"/{council}/matters/{Part(record.Reference)}",
        _ when record.Kind == Letter.Stream("").Kind => $"/{council}/letters/{Part(record.Reference)}",
        _ => $"/{council}/records/{Whole(record)}",
    };

    /// <summary>A page about a record: <c>/ambleford/replay/matter/M-1</c>.</summary>
    internal static string Of(string council, string page, StreamName record) => $"/{council}/{page}/{Whole(record)}";

    /// <summary>Where a question is answered.</summary>
    internal static string Settle(string council, FindingLine finding) => Query(
        $"/{council}/findings/settle", ("record", finding.Record.ToString()), ("clause", finding.Clause), ("rule", finding.Rule), ("subject", finding.Subject), ("about", $"{finding.Evidence[0]}"));

    /// <summary>Where a duty is let go.</summary>
    internal static string Waive(string council, DutyLine duty) => Query(
        $"/{council}/duties/waive", ("record", duty.Record.ToString()), ("clause", duty.Clause), ("owedTo", duty.OwedTo), ("trigger", $"{duty.Trigger}"));

    /// <summary>Where a person judges whether two groups had the same advice.</summary>
    internal static string Verdict(string council, string matter, string one, string other) =>
        Query($"/{council}/verdict", ("matter", matter), ("one", one), ("other", other));

    private static string Query(string path, params IEnumerable<(string Name, string Value)> parts) =>
        QueryHelpers.AddQueryString(path, parts.Select(part => KeyValuePair.Create(part.Name, (string?)part.Value)));

    private static string Whole(StreamName record) => $"{record.Kind}/{Part(record.Reference)}";

    // A reference may have a slash in it; a page takes all the rest of its address as the reference.
    private static string Part(string reference) => string.Join('/', reference.Split('/').Select(Uri.EscapeDataString));
}
