namespace Ledger.Domain.Protocol;

/// <summary>How several names are spoken in a sentence: "Labour, Conservatives and Greens".</summary>
internal static class Names
{
    internal static string And(IEnumerable<string> names) => Joined([.. names], "and");

    internal static string Or(IEnumerable<string> names) => Joined([.. names], "or");

    private static string Joined(IReadOnlyList<string> names, string last) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} {last} {names[^1]}";
}
