using System.Text.Json;
using Ledger.Host.Commands;
using Ledger.Projections;

namespace Ledger.Host.Cli;

/// <summary>Takes a file of commands, one a line: all or none, or each by itself with <c>--keep-going</c>.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="slug">The council.</param>
/// <param name="json">Whether each answer is printed as JSON, and nothing else on standard output.</param>
internal sealed class ImportCommands(OpenLedger ledger, string slug, bool json = false)
{
    /// <summary>Reads every line before any is recorded, so that a malformed file records nothing.</summary>
    /// <exception cref="UnusableInputException">A line is no command; the message names file and line.</exception>
    internal static IReadOnlyList<(int Line, Order Order)> Read(string path, bool sandboxClock, bool askFirst) =>
        [.. Lines(path).Select(line => (line.Number, At(path, line.Number, () => ReadLine(line.Text, sandboxClock, askFirst))))];

    /// <summary>Reads every line; what is no command stands beside its line, and the rest can be recorded.</summary>
    internal static IReadOnlyList<(int Line, Order? Order, UnusableInputException? Wrong)> ReadEach(string path, bool sandboxClock, bool askFirst) =>
        [.. Lines(path).Select(line => Try(line, sandboxClock, askFirst))];

    /// <summary>All or none.</summary>
    internal async Task<int> AllOrNone(string path, IReadOnlyList<(int Line, Order Order)> lines, CancellationToken cancel)
    {
        if (lines.Count == 0) return Say("The file has no commands.", Exit.Done);
        var outcomes = await ledger.Door.SubmitAll(slug, [.. lines.Select(line => line.Order)], cancel);
        if (!outcomes[^1].IsRecorded)
        {
            Refused(path, lines[outcomes.Count - 1], outcomes[^1]);
            await Console.Error.WriteLineAsync("Nothing in the file was recorded. Mend the line, or add --keep-going to record the rest.");
            return Exit.AnswerIsNo;
        }

        foreach (var (line, outcome) in lines.Zip(outcomes)) Found(path, line.Line, outcome);
        return Say($"{outcomes.Count} recorded, 0 refused. The last leaf is {outcomes[^1].Leaves[^1]}.", Exit.Done);
    }

    /// <summary>Each by itself.</summary>
    internal async Task<int> Each(string path, IReadOnlyList<(int Line, Order? Order, UnusableInputException? Wrong)> lines, CancellationToken cancel)
    {
        var refused = 0;
        foreach (var (line, order, wrong) in lines)
        {
            if (order is null)
            {
                refused++;
                await Console.Error.WriteLineAsync($"{path}, line {line}: {wrong!.What} {wrong.Mend}");
                continue;
            }

            var outcome = await ledger.Door.Submit(slug, order, cancel);
            if (outcome.IsRecorded) Found(path, line, outcome);
            else
            {
                refused++;
                Refused(path, (line, order), outcome);
            }
        }

        return Say($"{lines.Count - refused} recorded, {refused} refused.", refused == 0 ? Exit.Done : Exit.AnswerIsNo);
    }

    private static IEnumerable<(string Text, int Number)> Lines(string path) => File.ReadLines(path)
        .Select((text, at) => (Text: text.Trim(), Number: at + 1)).Where(line => line.Text.Length > 0 && !line.Text.StartsWith('#'));

    private static (int Line, Order? Order, UnusableInputException? Wrong) Try((string Text, int Number) line, bool sandboxClock, bool askFirst)
    {
        try
        {
            return (line.Number, ReadLine(line.Text, sandboxClock, askFirst), null);
        }
        catch (UnusableInputException wrong)
        {
            return (line.Number, null, wrong);
        }
    }

    private static Order ReadLine(string text, bool sandboxClock, bool askFirst)
    {
        var order = CommandBook.Read(text, askFirst);
        return order.How.RecordedAt is null || sandboxClock
            ? order
            : throw new UnusableInputException("The line says when it was recorded.", "Leave `at` out, or add --sandbox-clock in a sandbox council.");
    }

    private static Order At(string path, int line, Func<Order> read)
    {
        try
        {
            return read();
        }
        catch (UnusableInputException wrong)
        {
            throw new UnusableInputException($"{path}, line {line}: {wrong.What}", wrong.Mend + " Nothing in the file was recorded.", wrong);
        }
    }

    private void Found(string path, int line, Outcome outcome)
    {
        if (json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(outcome, StoredJson.Options));
            return;
        }

        foreach (var warning in outcome.Warnings) Console.Out.WriteLine($"{path}, line {line}: recorded; found: {Told.Sentence(warning)}");
    }

    private void Refused(string path, (int Line, Order Order) line, Outcome outcome)
    {
        if (json) Console.Out.WriteLine(JsonSerializer.Serialize(outcome, StoredJson.Options));
        foreach (var why in Told.Why(outcome)) Console.Error.WriteLine($"{path}, line {line.Line}, {line.Order.Command.GetType().Name}: {why}");
    }

    private int Say(string sentence, int exit)
    {
        (json ? Console.Error : Console.Out).WriteLine(sentence);
        return exit;
    }
}
