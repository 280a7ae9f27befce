using Ledger.Domain.Concerns;

namespace Ledger.Domain.Protocol.Concerns;

/// <summary>Faversham 15.2(a), Uttlesford 10.2, Stotfold Relationship • 1, county Members Don't • 1: a member does not attack or abuse an officer personally.</summary>
public sealed record CriticismIsNotPersonal : IRule<Concern>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Concern concern, Charge charge) =>
        from said in Criticism.In(concern)
        where said.IsOfAnOfficerByAMember && said.Personal
        select charge.Breach(said.Entry, said.By.Id, $"{said.By.Name} attacked {said.About.Name} personally, {said.Place}.");
}
