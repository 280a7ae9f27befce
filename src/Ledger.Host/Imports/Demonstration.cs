using Ledger.Domain.Roster;
using Ledger.Host.Cli;
using Ledger.Host.Commands;
using Marten;

namespace Ledger.Host.Imports;

/// <summary>The demonstration councils: a year each, lived through by commands that take the same path as everybody's.</summary>
public static class Demonstration
{
    private static string Seeds => Path.Combine(AppContext.BaseDirectory, "seeds", "councils");

    /// <summary>The councils' short names.</summary>
    public static IReadOnlyList<string> Councils { get; } = [.. Directory.GetDirectories(Seeds).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>Lets a council live, unless it is there already.</summary>
    /// <returns>How many commands were recorded; null where it was there.</returns>
    /// <exception cref="UnusableInputException">A command is not one that can be recorded.</exception>
    public static async Task<int?> Live(CommandDoor door, IDocumentStore store, string slug, CancellationToken cancel)
    {
        await using var session = store.QuerySession(slug);
        if (await session.Events.FetchStreamStateAsync(Council.Stream.Id, cancel) is not null) return null;
        var lines = Directory.GetFiles(Path.Combine(Seeds, slug), "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(file => ImportCommands.Read(file, sandboxClock: true, askFirst: false).Select(line => (File: Path.GetFileName(file), line.Line, line.Order))).ToList();
        var outcomes = await door.SubmitAll(slug, [.. lines.Select(line => line.Order)], cancel);
        if (outcomes[^1].IsRecorded) return outcomes.Count;
        var (refusedIn, number, order) = lines[outcomes.Count - 1];
        throw new UnusableInputException(
            $"{slug}/{refusedIn}, line {number}, {order.Command.GetType().Name}: {string.Join(" ", Told.Why(outcomes[^1]))}", "Mend the demonstration council's commands.");
    }
}
