using Ledger.Domain.Letters;
using Ledger.Domain.Media;

namespace Ledger.Domain.Protocol.Media;

/// <summary>
/// Uttlesford 13.1, county Members Don't • 2 and EMPLOYMENT ¶3: members do not criticise officers in the media, on social media or at meetings in
/// public; they may criticise a department's work.
/// </summary>
/// <param name="Where">Where it counts; anywhere, where empty.</param>
public sealed record OfficersAreNotCriticisedInPublic(IReadOnlyList<PublicPlace>? Where = null) : IRule<MediaDealing>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MediaDealing dealing, Charge charge) =>
        dealing.All<OfficerCriticised>()
            .Where(said => said.Fact is { By.Kind: PartyKind.Member, Personal: true } && Counts(said.Fact.Where))
            .Select(said => charge.Breach(said, said.Fact.By.Key, $"{said.Fact.By.Name} criticised {said.Fact.Officer.Name} in public."))
            .Concat(dealing.All<MediaResponseGiven>()
                .Where(given => given.Fact is { By.Kind: PartyKind.Member, Criticises: not null } && Counts(PublicPlace.Press))
                .Select(given => charge.Breach(given, given.Fact.By.Key, $"{given.Fact.By.Name} criticised {given.Fact.Criticises!.Name} to {given.Fact.To}.")));

    private bool Counts(PublicPlace place) => Where is not { Count: > 0 } || Where.Contains(place);
}
