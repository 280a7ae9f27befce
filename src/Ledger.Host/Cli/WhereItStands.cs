using Ledger.Domain.Records;
using Ledger.Projections;
using Ledger.Projections.Log.Checking;
using Marten;

namespace Ledger.Host.Cli;

/// <summary>Names the record of an event of which something is wrong, so that a person knows where to look. The name is the snapshot's word: it proves nothing.</summary>
internal static class WhereItStands
{
    /// <summary>Says of the first so many problems which record they are in, where that can be told.</summary>
    internal static async Task<IReadOnlyList<LogProblem>> In(IQuerySession session, IReadOnlyList<LogProblem> problems, int most, CancellationToken cancel)
    {
        var streams = problems.Take(most).Select(problem => problem.Stream).OfType<Guid>().Distinct().ToArray();
        if (streams.Length == 0) return problems;
        var names = (await session.LoadManyAsync<StreamSnapshot>(cancel, streams)).Select(snapshot => (snapshot.Id, Name: NameOf(snapshot))).Where(one => one.Name is not null).ToDictionary(one => one.Id, one => one.Name);
        return [.. problems.Select(problem => problem.Stream is { } stream && names.TryGetValue(stream, out var name) ? problem with { Says = $"In {name}: {char.ToLowerInvariant(problem.Says[0])}{problem.Says[1..]}" } : problem)];
    }

    private static string? NameOf(StreamSnapshot snapshot) =>
        RecordKind.Find(snapshot.Kind)?.Record(snapshot.History()) is { Reference: { } reference } record ? $"{RecordKind.NameOf(record).Kind} {reference}" : null;
}
