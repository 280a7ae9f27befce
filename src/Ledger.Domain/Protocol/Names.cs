namespace Ledger.Domain.Protocol;

/// <summary>How several names are spoken in a sentence.</summary>
public static class Names
{
    /// <summary>"Labour", "Labour and Greens", "Labour, Greens and Conservatives".</summary>
    public static string Listed(this IEnumerable<string> names) => names.ToList() switch
    {
        [] => "",
        [var only] => only,
        [.. var first, var last] => $"{string.Join(", ", first)} and {last}",
    };
}
