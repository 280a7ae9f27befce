using Ledger.Host.Packs;

namespace Ledger.Host.Tests.Packs;

/// <summary>A small invented pack that checks clean, and what becomes of it when something in it is changed.</summary>
internal static class SampleText
{
    internal const string Sound = """
        id: exampleton
        version: "1"
        council: Exampleton Town Council
        title: A protocol of the tests
        status: adopted
        standing: binding
        adopted: 2024-01-15
        effectiveFrom: 2024-02-01
        review: 2026-01-31
        nation: england-and-wales
        words: { clerk: Town Clerk }
        posts:
          - { role: town-clerk, title: Town Clerk, heldBy: [], seniority: 1, standIn: deputy-clerk }
          - { role: deputy-clerk, title: Deputy Clerk, heldBy: [] }
        groups:
          counts: Two or more members.
          entitlements:
            - { class: administration, to: [briefing], clause: "1.3", authorisedBy: town-clerk }
        chains:
          - id: concern
            steps:
              - { who: [town-clerk], all: false, part: hear, outside: false }
        clauses:
          - ref: "1.1"
            force: must
            says: Groups are invited alike.
            rule: OnlyTheseOfficersAttend
            with: { posts: [town-clerk] }
          - ref: "1.2"
            force: should
            says: Everybody is courteous.
            rule: none
            why: about courtesy; no act to judge
          - ref: "1.3"
            force: may
            says: Requests are answered within ten days.
            rule: none
            why: about requests; the requests area has no rules yet
            clock: { stated: ten days, count: 10, unit: working-days }
        notes: []
        """;

    /// <summary>The problems of the sample with one passage changed, each as it is shown to a person.</summary>
    internal static IReadOnlyList<string> Changed(string passage, string instead)
    {
        Sound.ShouldContain(passage);
        return ProblemsOf(Sound.Replace(passage, instead, StringComparison.Ordinal));
    }

    /// <summary>The problems of the sample with further clauses.</summary>
    internal static IReadOnlyList<string> WithClauses(params (string Rule, string With)[] clauses) => Changed("notes: []", string.Concat(clauses.Select((clause, at) => $"""
          - ref: "2.{at + 1}"
            force: must
            says: A further clause.
            rule: {clause.Rule}
            with: {clause.With}

        """)) + "notes: []");

    internal static IReadOnlyList<string> ProblemsOf(string text) => [.. PackCheck.Of(PackFile.Of("sample.yaml", text)).Select(problem => problem.ToString())];
}
