using Ledger.Domain.Concerns;

namespace Ledger.Domain.Protocol.Concerns;

/// <summary>Faversham 15.2(c), Uttlesford 10.2 and 10.3, Stotfold Relationship ¶4 and • 3: a member does not criticise an officer in public.</summary>
/// <param name="Where">The places that the clause means; empty for every place where the public can hear.</param>
public sealed record CriticismIsNotMadeInPublic(IReadOnlyList<Venue>? Where = null) : IRule<Concern>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Concern concern, Charge charge) =>
        from said in Criticism.In(concern)
        where said.IsOfAnOfficerByAMember && said.Where is not Venue.Privately && (Where is not { Count: > 0 } || Where.Contains(said.Where))
        select charge.Breach(said.Entry, said.By.Id, $"{said.By.Name} criticised {said.About.Name} {said.Place}.");
}
