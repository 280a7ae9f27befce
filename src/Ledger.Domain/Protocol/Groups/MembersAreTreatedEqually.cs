using Ledger.Domain.Matters;
using Ledger.Domain.People;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// Hailsham 2.4, Stotfold Councillors, county "What Members can expect from Officers", Uttlesford 9.2: members are treated equally, of
/// whatever group or none. A member refused, without a reason, what another had on the matter was not; where a reason was given, whether
/// it sets them apart is a question. What the member had already is no refusal, and what they had or were offered afterwards mends it.
/// </summary>
/// <param name="Kinds">The kinds of support the clause is about; empty for every kind.</param>
public sealed record MembersAreTreatedEqually(IReadOnlyList<SupportKind>? Kinds = null) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge)
    {
        foreach (var declined in matter.All<GroupSupportDeclined>().Where(entry => entry.Fact.For.Kind is SideKind.Member))
        {
            var (member, kind) = (declined.Fact.For, declined.Fact.Kind);
            if (Kinds is { Count: > 0 } && !Kinds.Contains(kind)) continue;
            var own = matter.SupportOf(member, kind).ToList();
            var others = matter.Supported
                .Where(other => other.Kind is SideKind.Member && other.Id != member.Id && matter.SupportOf(other, kind).Any())
                .ToList();
            if (others.Count == 0 || own.Exists(support => support.Fact.Occurred.IsBefore(declined.When))) continue;
            var evidence = others.Select(other => matter.SupportOf(other, kind).First());
            var says = $"{member.Name} was refused support that {others.Select(other => other.Name).Listed()} had on the same matter";
            var found = declined.Fact.Ground is DeclineGround.NoneGiven
                ? charge.Breach(declined, member.Id, $"{says}, and no reason was given.", evidence)
                : charge.Question(declined, member.Id, $"{says}; did the reason given set them apart?", evidence);
            Entry? offered = matter.OffersTo(member, kind).FirstOrDefault(offer => !offer.When.IsBefore(declined.When));
            yield return found with { SettledBy = own.FirstOrDefault() ?? offered };
        }
    }
}
