using System.Collections.Immutable;
using Ledger.Domain;
using Ledger.Domain.Protocol;
using Ledger.Projections.Reports.EqualTreatment;

namespace Ledger.Host.Commands;

/// <summary>What would follow if something were recorded, for the person who is about to record it. Nothing is.</summary>
/// <param name="Refusals">Why it could not be recorded; everything else is then empty.</param>
/// <param name="Found">The breaches and questions that it would newly raise.</param>
/// <param name="Duties">What would newly be owed because of it.</param>
/// <param name="Allowed">The differences that it would make and the protocol allows.</param>
/// <param name="Bearing">The other clauses about support for groups, of which nothing would be found.</param>
/// <param name="Others">What the other groups asked, had and were told on the same matter until now.</param>
public sealed record Ahead(
    ImmutableArray<Refusal> Refusals, ImmutableArray<Finding> Found, ImmutableArray<Duty> Duties, ImmutableArray<Note> Allowed,
    ImmutableArray<Clause> Bearing, ImmutableArray<GroupTreatment> Others)
{
    /// <summary>The clauses that it would breach.</summary>
    public IEnumerable<Finding> Breaches => Found.Where(finding => finding.Kind is FindingKind.Breach);

    /// <summary>The questions that it would raise for a person to answer.</summary>
    public IEnumerable<Finding> Questions => Found.Where(finding => finding.Kind is FindingKind.Question);

    /// <summary>Those clauses as a door warns of them.</summary>
    public IReadOnlyList<Warning> Warnings => [.. Breaches.Select(Foresight.WarningOf)];

    /// <summary>It can't be recorded.</summary>
    internal static Ahead Impossible(ImmutableArray<Refusal> why) => new(why, [], [], [], [], []);
}
