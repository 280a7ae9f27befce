using System.Diagnostics;

namespace Ledger.Benchmarks.EndToEnd;

/// <summary>One way of doing a piece of work.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Turn">Takes one turn, whose number it is given, and answers how much it did a second.</param>
internal sealed record Contender(string Name, Func<int, Task<double>> Turn);

/// <summary>Contenders measured in turns, so that whatever else the machine does slows them all alike.</summary>
internal static class SideBySide
{
    /// <summary>Every contender takes one turn that does not count, then one in each repetition, each time in another order.</summary>
    public static async Task<IReadOnlyList<double[]>> Run(IReadOnlyList<Contender> contenders, int repetitions)
    {
        var rates = contenders.Select(_ => new double[repetitions]).ToList();
        foreach (var contender in contenders) await contender.Turn(-1);
        for (var repetition = 0; repetition < repetitions; repetition++)
        {
            for (var place = 0; place < contenders.Count; place++)
            {
                var at = (place + repetition) % contenders.Count;
                rates[at][repetition] = await contenders[at].Turn(repetition);
            }
        }

        return rates;
    }

    /// <summary>How much was done a second.</summary>
    public static async Task<double> Rate(int pieces, Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return pieces / watch.Elapsed.TotalSeconds;
    }
}
