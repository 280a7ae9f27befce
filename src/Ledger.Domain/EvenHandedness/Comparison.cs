using Ledger.Domain.Protocol;

namespace Ledger.Domain.EvenHandedness;

/// <summary>How many observations of one group there are.</summary>
/// <param name="Who">The group's name, or a member's.</param>
/// <param name="Size">How many.</param>
public sealed record Sample(string Who, int Size);

/// <summary>
/// Groups compared in one respect over a year, with the sample always shown. What is too little to tell anything by is said to be so,
/// rather than tested.
/// </summary>
/// <param name="Compared">The groups compared, each with its number of observations.</param>
/// <param name="TooFew">The groups left out, having too few.</param>
/// <param name="Chance">How likely so uneven a treatment is by chance; null where fewer than two groups have enough.</param>
public sealed record Comparison(IReadOnlyList<Sample> Compared, IReadOnlyList<Sample> TooFew, Chance? Chance)
{
    /// <summary>
    /// The least number of observations for which a group is compared. Of two groups of four, the most uneven split has a chance of 2 in 70
    /// (0.03); of two groups of three it still has 2 in 20 (0.10), so that nothing could ever be a reason to look.
    /// </summary>
    public const int Least = 4;

    /// <summary>The comparison in sentences.</summary>
    public string Says => Chance is null
        ? $"Too few to tell: at least two must have {Least} or more ({Spoken([.. Compared, .. TooFew])})."
        : $"{Shares(Chance)} {(Chance.IsReasonToLook ? "That is a reason to look, and no finding." : "That is no reason to look further.")} Compared: {Spoken(Compared)}.{LeftOut}";

    private string LeftOut => TooFew.Count == 0 ? "" : $" Too few to tell: {Spoken(TooFew)}.";

    /// <summary>Compares how requests were answered.</summary>
    /// <param name="groups">For each group, how many of its requests were accepted and how many refused.</param>
    public static Comparison OfAnswers(IReadOnlyList<(string Who, int Accepted, int Refused)> groups) => Of(
        groups, group => new(group.Who, group.Accepted + group.Refused), enough => FishersExactTest.Of([.. enough.Select(group => (group.Accepted, group.Refused))]));

    /// <summary>Compares how long requests waited.</summary>
    /// <param name="groups">For each group, how many working days its requests waited.</param>
    public static Comparison OfWaits(IReadOnlyList<(string Who, IReadOnlyList<int> Days)> groups) => Of(
        groups, group => new(group.Who, group.Days.Count), enough => WaitingTimesTest.Of([.. enough.Select(group => group.Days)]));

    private static Comparison Of<TGroup>(IReadOnlyList<TGroup> groups, Func<TGroup, Sample> sample, Func<List<TGroup>, Chance> test)
    {
        var enough = groups.Where(group => sample(group).Size >= Least).ToList();
        var tooFew = groups.Where(group => sample(group).Size < Least).Select(sample).ToList();
        return new([.. enough.Select(sample)], tooFew, enough.Count < 2 ? null : test(enough));
    }

    private static string Shares(Chance chance)
    {
        var often = chance.P >= 0.995 ? "always" : chance.P < 0.001 ? "in fewer than 1 of 1,000 years" : FormattableString.Invariant($"in {chance.P * 100:0.#} of 100 years");
        var how = chance.Seed is { } seed
            ? FormattableString.Invariant($"{chance.Arrangements:N0} arrangements drawn, seed {seed}")
            : FormattableString.Invariant($"exact, {chance.Arrangements:N0} {(chance.Arrangements == 1 ? "arrangement" : "arrangements")}");
        return FormattableString.Invariant($"Treated alike, they would differ as much {often} (p = {Written(chance.P)}; {how}).");
    }

    private static string Written(double p) => p < 0.0001 ? "less than 0.0001" : FormattableString.Invariant($"{p:0.0###}");

    private static string Spoken(IReadOnlyList<Sample> samples) => samples.Count == 0 ? "there is nothing to compare" : samples.Select(one => $"{one.Who} {one.Size}").Listed();
}
