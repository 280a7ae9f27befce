using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// Faversham 8.11, Uttlesford 9.5: an officer who supports one group on a matter does not refuse another on the same matter.
/// A refusal stands as a breach whether the other group's support came before it or after.
/// </summary>
/// <param name="Kinds">The kinds of support the clause is about; empty for every kind.</param>
/// <param name="GroundsThatExcuse">Grounds on which the protocol lets even a second group be refused.</param>
public sealed record SupportGivenToOneGroupIsNotRefusedToAnother(
    IReadOnlyList<SupportKind>? Kinds = null,
    IReadOnlyList<DeclineGround>? GroundsThatExcuse = null) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge)
    {
        foreach (var declined in matter.All<GroupSupportDeclined>())
        {
            var refused = declined.Fact;
            if (!charge.CountsAsGroup(refused.For, declined.On) || GroundsThatExcuse?.Contains(refused.Ground) is true) continue;
            if (Kinds is { Count: > 0 } && !Kinds.Contains(refused.Kind)) continue;
            var favoured = matter.Supported
                .Where(side => side.Id != refused.For.Id && charge.CountsAsGroup(side, declined.On))
                .ToLookup(side => charge.EntitlementOf(side, refused.Kind, matter, declined.On)?.Clause);
            foreach (var sides in favoured)
            {
                var (names, support) = (sides.Select(side => side.Name).Listed(), sides.Select(side => matter.FirstSupportOf(side)!));
                yield return sides.Key is { } clause
                    ? charge.Note(declined, refused.For.Id, $"{names} had support that was refused to {refused.For.Name}; clause {clause} allows {names} more.", support)
                    : charge.Breach(declined, refused.For.Id, $"Support that {names} had on the same matter was refused to {refused.For.Name}.", support);
            }
        }
    }
}
