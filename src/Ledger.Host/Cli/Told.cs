using Ledger.Host.Commands;

namespace Ledger.Host.Cli;

/// <summary>Tells a person at the command line what a command came to.</summary>
internal static class Told
{
    /// <summary>Prints the outcome and gives the exit code: 0 recorded, 1 not.</summary>
    internal static int Of(Outcome outcome, string recorded)
    {
        if (outcome.IsRecorded)
        {
            Console.Out.WriteLine(recorded);
            foreach (var warning in outcome.Warnings) Console.Out.WriteLine($"  Found: {Sentence(warning)}");
            return Exit.Done;
        }

        foreach (var line in Why(outcome)) Console.Error.WriteLine(line);
        return Exit.AnswerIsNo;
    }

    /// <summary>Why something was not recorded, a line a reason.</summary>
    internal static IEnumerable<string> Why(Outcome outcome) => outcome.Kind is OutcomeKind.AskedFirst
        ? [.. outcome.Warnings.Select(warning => $"This would breach a clause: {Sentence(warning)}"), "To go on, say why under `goingOnBecause`; the reason is recorded."]
        : outcome.Refusals.Select(refusal => $"{refusal.Says} {refusal.Mend}");

    internal static string Sentence(Warning warning) => $"{warning.Says} (clause {warning.Clause}, {warning.Force}: {warning.ClauseSays})";
}
