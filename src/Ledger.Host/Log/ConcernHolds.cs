using Ledger.Domain;
using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol;
using Ledger.Domain.Readings;
using Ledger.Projections;
using Marten;

namespace Ledger.Host.Log;

/// <summary>Finds the holds that a council's concerns have placed on a record.</summary>
internal static class ConcernHolds
{
    /// <summary>Who says whether a record is held.</summary>
    /// <param name="store">The store.</param>
    internal static Holds In(IDocumentStore store) => async (council, record, cancel) =>
    {
        await using var session = store.QuerySession(council);
        await foreach (var snapshot in session.Query<StreamSnapshot>().Where(snapshot => snapshot.Kind == "concern").ToAsyncEnumerable(cancel))
        {
            // A hold binds from when it is recorded, whenever it is said to have been placed.
            var concern = new Concern(snapshot.History());
            if (concern.IsHeld(record)) return $"Concern {concern.Reference} holds {record}: {On(concern, record).Listed()}.";
        }

        return null;
    };

    private static IEnumerable<string> On(Concern concern, StreamName record) =>
        concern.HoldsOn(record).Select(hold => $"hold {hold.Fact.Hold}, placed by {hold.Fact.By.Name} on {Dates.Plain(hold.Fact.Occurred.Date)}");
}
