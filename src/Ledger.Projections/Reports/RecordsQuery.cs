using System.Runtime.CompilerServices;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.Roster;
using Marten;

namespace Ledger.Projections.Reports;

/// <summary>Reads a council, its matters and its letters as they were at a report's moments.</summary>
/// <param name="session">A session of the council.</param>
public sealed class RecordsQuery(IQuerySession session)
{
    /// <summary>The council as the ledger knew it.</summary>
    public async Task<Council> Council(ReportScope scope, CancellationToken cancel) =>
        (await session.LoadAsync<RosterSnapshot>(Domain.Roster.Council.Stream.Id, cancel)).Council().KnownAt(scope.KnownAt);

    /// <summary>The matters in scope, by reference.</summary>
    public async Task<IReadOnlyList<Matter>> Matters(ReportScope scope, CancellationToken cancel)
    {
        var found = new List<Matter>();
        await foreach (var snapshot in Read<MatterSnapshot>(scope.Matter is { } only ? Matter.Stream(only).Id : null, cancel))
        {
            var matter = snapshot.Matter().At(scope.AsOf, scope.KnownAt);
            if (matter.Opened is not null) found.Add(matter);
        }

        return [.. found.OrderBy(matter => matter.Opened!.Reference, References.Natural)];
    }

    /// <summary>The letters in scope, by reference.</summary>
    public async Task<IReadOnlyList<Letter>> Letters(ReportScope scope, CancellationToken cancel)
    {
        var found = new List<Letter>();
        await foreach (var snapshot in Read<LetterSnapshot>(scope.Letter is { } only ? Letter.Stream(only).Id : null, cancel))
        {
            var letter = snapshot.Letter().At(scope.AsOf, scope.KnownAt);
            if (letter.Recorded is not null) found.Add(letter);
        }

        return [.. found.OrderBy(letter => letter.Recorded!.Fact.Reference, References.Natural)];
    }

    private async IAsyncEnumerable<T> Read<T>(Guid? only, [EnumeratorCancellation] CancellationToken cancel) where T : class, ISnapshot
    {
        if (only is { } id)
        {
            if (await session.LoadAsync<T>(id, cancel) is { } one) yield return one;
            yield break;
        }

        await foreach (var each in session.Query<T>().ToAsyncEnumerable(cancel)) yield return each;
    }
}
