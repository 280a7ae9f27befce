using Ledger.Domain.Media;

namespace Ledger.Domain.Protocol.Media;

/// <summary>
/// Faversham 11.2, county PUBLICITY ¶1, PRE ELECTION ¶2, ¶3 and ¶5: nothing that the council publishes or arranges seems to promote a party, a group
/// or a candidate (Local Government Act 1986, section 2).
/// </summary>
/// <param name="Forms">The forms that the clause is about; every form, where empty.</param>
/// <param name="OnlyBeforeElections">Whether it is about the time before elections only.</param>
public sealed record PublicityPromotesNoParty(IReadOnlyList<PublicityForm>? Forms = null, bool OnlyBeforeElections = false) : IRule<MediaDealing>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MediaDealing dealing, Charge charge) =>
        dealing is { Issued: { Fact.Promotes: { } party } issued, Draft: { } draft }
        && (Forms is not { Count: > 0 } || Forms.Contains(draft.Fact.Form))
        && (!OnlyBeforeElections || charge.Council.PreElectionPeriodOn(issued.On) is not null)
            ? [charge.Breach(issued, issued.Fact.By.Key, $"{draft.Fact.Reference} seems to promote {party}.", draft)] : [];
}
