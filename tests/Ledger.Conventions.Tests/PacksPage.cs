using System.Text;
using Ledger.Domain.Protocol;
using Ledger.Host.Packs;

namespace Ledger.Conventions.Tests;

/// <summary>The page docs/protocol-packs.md: every clause of every pack, and whether a rule judges it.</summary>
internal static class PacksPage
{
    internal static string Of(IEnumerable<Pack> packs)
    {
        var page = new StringBuilder("""
            # The protocol packs

            Written by a test from `seeds/protocols`; change the packs and not this page. Each clause is cited as its source prints or counts it, and said in our own words.
            Where no rule judges a clause, the column says why. The file's shape is in `protocol-pack.schema.json`.

            """);
        foreach (var pack in packs) Append(page, pack);
        return page.ToString();
    }

    private static void Append(StringBuilder page, Pack pack)
    {
        page.Append($"\n## {pack.Council}: {pack.Title}\n\n`{pack}` · {Words(pack.Status)}, standing: {Words(pack.Standing)}{Dates(pack)}\n\n");
        page.Append($"{Coverage.Of(pack)}.\n\n");
        foreach (var note in pack.Notes) page.Append($"- {note}\n");
        AppendRoutes(page, pack);
        page.Append("\n| Clause | Force | Says | Rule, or why none | Note |\n|---|---|---|---|---|\n");
        foreach (var clause in pack.Clauses)
            page.Append($"| {Cell(clause.Ref)} | {Words(clause.Force)} | {Cell(clause.Says)} | {Turns(clause)} | {Cell(clause.Note ?? "")} |\n");
    }

    private static void AppendRoutes(StringBuilder page, Pack pack)
    {
        page.Append("\n| Chain | Clause | Its steps |\n|---|---|---|\n");
        foreach (var chain in pack.Chains)
            page.Append($"| `{chain.Id}` | {Cell(chain.Clause ?? "")} | {string.Join(", then ", chain.Steps.Select(step => Says(pack, step)))} |\n");
    }

    private static string Says(Pack pack, ChainStep step) =>
        $"{string.Join(step.All ? " and " : " or ", step.Who.Select(pack.TitleOf))} ({step.Part}{(step.Outside ? ", outside" : "")}{(step.Optional ? ", may be left out" : "")})";

    private static string Turns(Clause clause) => clause.Rule == Clause.NoRule ? Cell(clause.Why!)
        : $"`{clause.Rule}`{(clause.With is { } with ? $" `{with.GetRawText()}`" : "")}";

    private static string Dates(Pack pack) =>
        $"{(pack.Adopted is { } adopted ? $", adopted {Domain.Protocol.Dates.Plain(adopted)}" : "")}{(pack.Review is { } review ? $", to be reviewed by {Domain.Protocol.Dates.Plain(review)}" : "")}";

    private static string Words<T>(T choice) where T : struct, Enum => choice.ToString().ToLowerInvariant();

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
