using Ledger.Domain.Letters;
using Ledger.Domain.Media;

namespace Ledger.Domain.Protocol.Media;

/// <summary>
/// Faversham 11.5(c), county PUBLICITY ¶4: a member who wishes for a release turns to the clerk or the communications team first.
/// </summary>
/// <param name="Posts">The roles to which they turn.</param>
/// <param name="ExceptPartyStatements">Whether a party's statement is none of their business.</param>
/// <param name="ResponsesToo">Whether a member who answers the media turns to them as well.</param>
public sealed record HelpIsSoughtWithPublicity(IReadOnlyList<string> Posts, bool ExceptPartyStatements = true, bool ResponsesToo = false) : IRule<MediaDealing>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MediaDealing dealing, Charge charge)
    {
        if (dealing is { Draft.Fact: { Form: PublicityForm.Release, For: { } member } draft, Issued: { } issued } && !(ExceptPartyStatements && draft.PartyStatement)
            && !IsSought(member.Id, issued.When))
            yield return charge.Breach(issued, member.Id, $"A release that {member.Name} wished for went out without help of {charge.TitlesOf(Posts)}.", dealing.Draft!);
        foreach (var given in dealing.All<MediaResponseGiven>().Where(given => ResponsesToo && given.Fact.By.Kind is PartyKind.Member))
            if (!(ExceptPartyStatements && given.Fact.PartyPolitical) && !IsSought(given.Fact.By.Id, given.When))
                yield return charge.Breach(given, given.Fact.By.Key, $"{given.Fact.By.Name} spoke to {given.Fact.To} without advice of {charge.TitlesOf(Posts)}.");

        bool IsSought(string? who, OccurredAt by) => dealing.HelpWasSought(who, by, officer => charge.Fills(officer, Posts));
    }
}
