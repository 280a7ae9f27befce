using Ledger.Domain.Access;

namespace Ledger.Domain.Protocol.Access;

/// <summary>Documents of certain categories are open to every member, whatever body they sit on and whatever they want them for.</summary>
/// <param name="Categories">The categories, letter case aside.</param>
public sealed record DocumentsOfTheseCategoriesAreOpenToEveryMember(IReadOnlyList<string> Categories) : IRule<DocumentAccess>, IOpensPapers
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(DocumentAccess access, Charge charge) =>
        IsOpen(access) ? access.RefusedThough(charge, $"though documents of the category “{access.Category}” are open to every member") : [];

    bool IOpensPapers.Opens(DocumentAccess access, Charge charge) => IsOpen(access);

    private bool IsOpen(DocumentAccess access) =>
        access.Asked?.Fact.Category is { } category && Categories.Contains(category, StringComparer.OrdinalIgnoreCase);
}
