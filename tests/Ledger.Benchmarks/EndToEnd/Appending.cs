namespace Ledger.Benchmarks.EndToEnd;

/// <summary>Commands recorded by so many writers at a time: each opens a fresh matter, then each matter gets the command that follows.</summary>
/// <param name="recorders">The ways of recording; the first is the one that all are compared with.</param>
/// <param name="abreast">How many writers at a time.</param>
internal sealed class Appending(IReadOnlyList<IRecorder> recorders, int abreast)
{
    /// <param name="matters">How many matters in a turn.</param>
    /// <param name="repetitions">How many turns that count.</param>
    public async Task<IEnumerable<Line>> Measure(int matters, int repetitions)
    {
        var following = recorders.Select(_ => new double[repetitions]).ToList();
        var opening = await SideBySide.Run([.. recorders.Select((recorder, at) => new Contender(recorder.Name, async turn =>
        {
            var fresh = Enumerable.Range(0, matters).Select(matter => $"{at}-{abreast}-{turn}-{matter}").ToList();
            var opened = await SideBySide.Rate(matters, () => Abreast(fresh, recorder.Open));
            var followed = await SideBySide.Rate(matters, () => Abreast(fresh, recorder.Follow));
            if (turn >= 0) following[at][turn] = followed;
            return opened;
        }))], repetitions);
        return [.. Lines("first event of a stream", opening), .. Lines("event that follows", following)];
    }

    private Task Abreast(IEnumerable<string> matters, Func<string, Task> record) => Parallel.ForEachAsync(
        matters, new ParallelOptions { MaxDegreeOfParallelism = abreast }, async (matter, _) => await record(matter));

    private IEnumerable<Line> Lines(string what, IReadOnlyList<double[]> rates)
    {
        var heading = $"{what}, {abreast} at a time: ";
        yield return new(heading + recorders[0].Name, Spread.Of(rates[0]));
        foreach (var (at, goal) in ((int, double?)[])[(1, abreast == 1 ? .60 : .55), (2, null), (3, abreast == 1 ? null : .50)])
            yield return new(heading + recorders[at].Name, Spread.Of(rates[at]), recorders[0].Name, Spread.OfRatios(rates[at], rates[0]), goal);
        yield return new(heading + recorders[3].Name, Spread.Of(rates[3]), recorders[2].Name, Spread.OfRatios(rates[3], rates[2]), .90);
    }
}
