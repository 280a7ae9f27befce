namespace Ledger.Host.Packs;

/// <summary>Reads a pack as a careful reviewer would: everything that would make a clause judge nothing, or the wrong thing.</summary>
public static class PackCheck
{
    /// <summary>What has to be mended in a file, from top to bottom; empty where a council can adopt it.</summary>
    public static IReadOnlyList<PackProblem> Of(PackFile file) => file.Pack is not { } pack ? file.Problems :
    [
        .. new[]
        {
            DateChecks.Of(file, pack), ReminderChecks.Of(file, pack), ClauseChecks.Of(file, pack), RuleChecks.Of(file, pack), NumberChecks.Of(file, pack), RoleChecks.Of(file, pack),
            ChainChecks.Of(file, pack), Contradictions.In(file, pack),
        }.SelectMany(problems => problems).OrderBy(problem => problem.Line),
    ];
}
