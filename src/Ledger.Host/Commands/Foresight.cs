using System.Collections.Immutable;
using Ledger.Domain;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Host.Commands;

/// <summary>What an act would newly breach: the judgement with it, less the judgement without it.</summary>
internal static class Foresight
{
    internal static ImmutableArray<Warning> Of(Piece piece, History after, Council council, Instant now)
    {
        var breaches = Breaches(piece, after, council, now).ToList();
        if (breaches.Count == 0) return [];
        var before = Breaches(piece, piece.History, council, now).Select(Key).ToHashSet();
        return [.. from finding in breaches
                   where !before.Contains(Key(finding))
                   select WarningOf(finding)];
    }

    internal static Warning WarningOf(Finding breach) => new(breach.Clause.Ref, breach.Clause.Force.ToString().ToLowerInvariant(), breach.Clause.Says, breach.Says);

    private static IEnumerable<Finding> Breaches(Piece piece, History history, Council council, Instant now) =>
        piece.Judge(history, council, now).Findings.Where(finding => finding.Kind is FindingKind.Breach);

    /// <summary>What tells a finding from every other.</summary>
    internal static string Key(Finding finding) =>
        $"{finding.Clause.Ref} {finding.Clause.Rule} {finding.Subject} {string.Join(',', finding.Evidence.Select(entry => entry.Version))}";
}
