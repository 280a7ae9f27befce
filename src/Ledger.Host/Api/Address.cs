using Ledger.Domain;
using Ledger.Domain.Records;

namespace Ledger.Host.Api;

/// <summary>Where things stand under <c>/api/v1</c>.</summary>
internal static class Address
{
    /// <summary>The address of a council.</summary>
    internal static string OfCouncil(string slug) => $"/api/v1/councils/{slug}";

    /// <summary>The address of a record.</summary>
    internal static string OfRecord(string slug, StreamName record) => $"{OfCouncil(slug)}/records/{record.Kind}/{Uri.EscapeDataString(record.Reference.Trim())}";

    /// <summary>The record that an address names; its reference may have a slash in it, which arrives as it was sent.</summary>
    /// <exception cref="ProblemException">There is no such kind of record.</exception>
    internal static StreamName RecordIn(string kind, string reference) => RecordKind.Find(kind) is null || string.IsNullOrWhiteSpace(reference)
        ? throw new ProblemException(Problem.Of(ProblemKind.NotFound))
        : new(kind, reference.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase));
}
