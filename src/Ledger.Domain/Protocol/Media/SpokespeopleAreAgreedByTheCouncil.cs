using Ledger.Domain.Letters;
using Ledger.Domain.Media;
using Ledger.Domain.Protocol.Letters;

namespace Ledger.Domain.Protocol.Media;

/// <summary>
/// Stotfold PRESS AND MEDIA ¶5: who speaks to the media for the council holds an office that lets them, or is agreed on by the council, and is in
/// touch with an officer about it.
/// </summary>
/// <param name="ExceptFor">Offices whose holders may speak without being agreed on: <c>chair</c>, or <c>chair-of-council</c>.</param>
/// <param name="Posts">The roles with one of which they are in touch; none need be, where empty.</param>
public sealed record SpokespeopleAreAgreedByTheCouncil(IReadOnlyList<string>? ExceptFor = null, IReadOnlyList<string>? Posts = null) : IRule<MediaDealing>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MediaDealing dealing, Charge charge)
    {
        foreach (var given in dealing.All<MediaResponseGiven>().Where(given => given.Fact is { By.Kind: PartyKind.Member, As: SpeaksAs.Council }))
        {
            var member = given.Fact.By;
            if (!charge.OfficesOf(member, given.On).Intersect(ExceptFor ?? []).Any()
                && !charge.Council.On(given.On).Spokespeople.Any(agreed => agreed.Member.Id == member.Id))
                yield return charge.Breach(given, member.Key, $"{member.Name} spoke to {given.Fact.To} for the council, which had not agreed that they should.");
            if (Posts is { Count: > 0 } && !dealing.HelpWasSought(member.Id, given.When, officer => charge.Fills(officer, Posts)))
                yield return charge.Breach(
                    given, member.Key, $"{member.Name} spoke to {given.Fact.To} for the council and is not on record as having been in touch with {charge.TitlesOf(Posts)}.");
        }
    }
}
