using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Host.Cli;
using Ledger.Projections.Reports;
using Ledger.Testing;
using Ledger.Testing.Postgres;

namespace Ledger.Host.Tests.Commands;

/// <summary>The demonstration councils show every rule of their protocol about the media and the registers at work.</summary>
public sealed class MediaAndDeclarationsShownTests(PostgresFixture postgres)
{
    [Theory]
    [InlineData("ambleford")]
    [InlineData("brackenmouth")]
    [InlineData("cobbleshire")]
    [InlineData("dunwhistle")]
    [InlineData("eddlewick")]
    public async Task Every_clause_is_broken_asked_about_or_owed(string slug)
    {
        await using var ledger = await TestLedger.Open(postgres);
        var files = Directory.GetFiles(Path.Combine(Checkout.Root, "seeds", "councils", slug), "*.jsonl").Order(StringComparer.Ordinal);
        var outcomes = await ledger.Door.SubmitAll(
            slug, [.. files.SelectMany(file => ImportCommands.Read(file, sandboxClock: true, askFirst: false)).Select(line => line.Order)], CancellationToken.None);
        outcomes[^1].Refusals.Select(refusal => refusal.Says).ShouldBeEmpty();

        await using var session = ledger.Store.QuerySession(slug);
        var judged = await JudgedQuery.Run(session, new ReportScope(slug, Reader.Keeper, ledger.Clock.Now, ledger.Clock.Now), CancellationToken.None);
        var seen = judged.Streams.SelectMany(one => one.Judgement.Findings.Select(finding => finding.Clause).Concat(one.Judgement.Duties.Select(duty => duty.Clause)))
            .Select(Named).ToHashSet();
        judged.Council.Protocols.SelectMany(adopted => adopted.Pack.Clauses).Where(IsOfTheseAreas).Select(Named).Where(clause => !seen.Contains(clause)).ShouldBeEmpty();
    }

    private static bool IsOfTheseAreas(Clause clause) =>
        RuleBook.Rules.TryGetValue(clause.Rule, out var rule) && RuleBook.AreaOf(rule) is ("Media" or "Registers");

    private static string Named(Clause clause) => $"{clause.Ref} {clause.Rule} {clause.With}";
}
