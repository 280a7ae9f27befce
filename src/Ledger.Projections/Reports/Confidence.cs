using System.Collections.Immutable;
using Ledger.Domain;
using Ledger.Domain.Matters;

namespace Ledger.Projections.Reports;

/// <summary>
/// What a report for a group's eyes keeps back. A request made in confidence is kept from everybody but who made it (Faversham 10.8), and so
/// are the reasons that a person gave about another group, which its own discussion may explain.
/// </summary>
internal static class Confidence
{
    /// <summary>The matter without what follows on requests that others made in confidence.</summary>
    internal static Matter SeenBy(ReportScope scope, Matter matter)
    {
        if (scope.For is null) return matter;
        var hidden = matter.All<GroupSupportRequested>().Where(asked => Hides(asked.Fact, scope)).Select(asked => asked.Fact.Request).ToHashSet();
        return hidden.Count == 0 ? matter : matter.Without(fact => Matter.RequestAnsweredBy(fact) is { } request && hidden.Contains(request));
    }

    /// <summary>Whether what a rule says rests on such a request, and would give it away.</summary>
    internal static bool Hides(ImmutableArray<Entry> evidence, ReportScope scope) =>
        scope.For is not null && evidence.Any(entry => entry.Fact is GroupSupportRequested asked && Hides(asked, scope));

    /// <summary>The line of a finding, without the reasons that a person gave: a comparison of two groups may rest on what either said.</summary>
    internal static FindingLine Within(FindingLine line, ReportScope scope) => scope.For is null || line.Answer is null ? line
        : line with { Answer = "the reasons are not shown, since they may rest on what another group said." };

    private static bool Hides(GroupSupportRequested asked, ReportScope scope) => asked.InConfidence && !scope.MaySee(asked.For.Id);
}
