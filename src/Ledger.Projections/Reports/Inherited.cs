using Ledger.Domain.Roster;
using Marten;

namespace Ledger.Projections.Reports;

/// <summary>The records that a council keeps of those that it succeeds: each as it stands in its own council, under that council's protocols.</summary>
internal static class Inherited
{
    /// <summary>
    /// The predecessors whose own roster says that this council succeeds them; nobody comes by another council's record by only saying so.
    /// Predecessors of predecessors are among them.
    /// </summary>
    internal static async Task<IReadOnlyList<(string Slug, Council Council, RecordsQuery Records)>> By(
        IQuerySession session, Council council, ReportScope scope, CancellationToken cancel)
    {
        var found = new List<(string, Council, RecordsQuery)>();
        var seen = new HashSet<string> { scope.Council };
        var open = new Queue<Council>([council]);
        while (open.TryDequeue(out var successor))
        {
            foreach (var inherited in successor.Predecessors.Where(one => seen.Add(one.Predecessor)))
            {
                var records = new RecordsQuery(session, inherited.Predecessor);
                var predecessor = await records.Council(scope, cancel);
                if (predecessor.Succeeded?.Fact.Successor != successor.Created?.Slug) continue;
                found.Add((inherited.Predecessor, predecessor, records));
                open.Enqueue(predecessor);
            }
        }

        return found;
    }
}
