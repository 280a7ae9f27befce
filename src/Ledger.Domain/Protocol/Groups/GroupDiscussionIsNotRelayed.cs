using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// Faversham 8.7, Uttlesford 9.8, Hailsham 4.3(e): officers keep what they hear at a group's meeting from other groups and from
/// members outside the group.
/// </summary>
/// <param name="UnlessTheGroupAsks">Whether the group may ask that it be relayed, and to whom; a request that names nobody is for anybody.</param>
public sealed record GroupDiscussionIsNotRelayed(bool UnlessTheGroupAsks = false) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge)
    {
        foreach (var relayed in matter.All<DiscussionRelayed>())
        {
            var of = relayed.Fact.Of;
            var asked = matter.All<RelayRequested>()
                .Where(one => UnlessTheGroupAsks && one.Fact.Of.Id == of.Id && !relayed.When.IsBefore(one.When)).ToList();
            var others = OthersTold(relayed.Fact, asked.Select(one => one.Fact)).ToList();
            if (others.Count == 0) continue;
            var unasked = UnlessTheGroupAsks ? $", which {of.Name} had not asked for" : "";
            yield return charge.Breach(relayed, of.Id,
                $"{relayed.Fact.By.Name} relayed to {others.Listed()} what {of.Name} had discussed{unasked}.", [.. asked]);
        }
    }

    private static IEnumerable<string> OthersTold(DiscussionRelayed relayed, IEnumerable<RelayRequested> asked)
    {
        var to = relayed.To.Where(side => !MayHear(side.Id)).Select(side => side.Name);
        return to.Concat(relayed.ToMembers.Where(member => !MayHear(member.Id) && !MayHear(member.Group?.Id)).Select(member => member.Name));

        bool MayHear(string? id) => id == relayed.Of.Id || asked.Any(one => one.To.Count == 0 || one.To.Any(side => side.Id == id));
    }
}
