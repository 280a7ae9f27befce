using Ledger.Domain.Roster;
using Ledger.Projections;
using Marten;

namespace Ledger.Host.Reminders;

/// <summary>The councils that a round goes to.</summary>
internal static class EveryCouncil
{
    /// <summary>Their short names.</summary>
    internal static async Task<IReadOnlyList<string>> Of(IDocumentStore store, CancellationToken cancel)
    {
        await using var session = store.QuerySession("every");
        var rosters = await session.Query<StreamSnapshot>().Where(roster => roster.AnyTenant() && roster.Kind == Council.Stream.Kind).ToListAsync(cancel);
        return [.. rosters.Select(roster => roster.Council().Created?.Slug).OfType<string>()];
    }
}
