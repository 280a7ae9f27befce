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
            if (Kinds is { Count: > 0 } && !Kinds.Contains(refused.Kind)) continue;
            if (GroundsThatExcuse?.Contains(refused.Ground) is true) continue;
            foreach (var favoured in matter.Supported.Where(side => side.Id != refused.For.Id))
            {
                var support = matter.FirstSupportOf(favoured)!;
                yield return charge.EntitlementOf(favoured, refused.Kind, matter, declined.On) is { } entitled
                    ? charge.Note(declined, refused.For.Id, $"{favoured.Name} had support that {refused.For.Name} was refused; clause {entitled.Clause} allows {favoured.Name} more.", support)
                    : charge.Breach(declined, refused.For.Id, $"{refused.For.Name} was refused support that {favoured.Name} had on the same matter.", support);
            }
        }
    }
}
