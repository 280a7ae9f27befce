using System.Text.Json;
using Ledger.Domain.Protocol;

namespace Ledger.Host.Packs;

/// <summary>That every number which a rule is given, and every post's place in the line, means something.</summary>
internal static class NumberChecks
{
    /// <summary>The numbers that may be 0: from the first penny on, and from the first day on.</summary>
    internal static IReadOnlyList<string> MayBeNothing { get; } = ["askAfterDays", Pence];

    /// <summary>The numbers that begin at 1.</summary>
    internal static IReadOnlyList<string> FromOneUp { get; } = ["holders", "limit", "months", "seniorityGap", "workingDays"];

    private const string Pence = "atLeastPence";

    internal static IEnumerable<PackProblem> Of(PackFile file, Pack pack) =>
        pack.Clauses.SelectMany((clause, at) => Of(file, clause, $"$.clauses[{at}].with")).Concat(
            from post in pack.Posts.Select((post, at) => (post.Role, post.Seniority, At: at))
            where post.Seniority < 1
            select file.Problem($"$.posts[{post.At}].seniority", $"{post.Role} has the seniority {post.Seniority}", "write 1 for the head of the paid service, 2 for those below, and so on"));

    private static IEnumerable<PackProblem> Of(PackFile file, Clause clause, string path) =>
        from one in clause.With is { ValueKind: JsonValueKind.Object } with ? with.EnumerateObject() : default
        where FromOneUp.Contains(one.Name) || MayBeNothing.Contains(one.Name)
        where one.Value.ValueKind is JsonValueKind.Number
        let mend = one.Value.TryGetInt64(out var number) ? Mend(one.Name, number) : null
        where mend is not null
        select file.Problem($"{path}.{one.Name}", $"clause {clause.Ref} gives {clause.Rule} “{one.Name}” {one.Value.GetRawText()}", mend);

    private static string? Mend(string name, long number) => (MayBeNothing.Contains(name) ? 0 : 1) is var least && number < least ? $"write a number from {least} up"
        : name != Pence && number > Clock.Most ? $"write a number of at most {Clock.Most}"
        : null;
}
