using Ledger.Domain.Letters;
using Ledger.Domain.Media;

namespace Ledger.Domain.Protocol.Media;

/// <summary>
/// County PRE ELECTION ¶3: in the time before an election releases quote officers, and no members.
/// </summary>
/// <param name="Forms">The forms that the clause is about; every form, where empty.</param>
public sealed record OfficersAreQuotedBeforeElections(IReadOnlyList<PublicityForm>? Forms = null) : IRule<MediaDealing>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MediaDealing dealing, Charge charge) =>
        dealing is not { Issued: { } issued, Draft: { } draft } || (Forms is { Count: > 0 } && !Forms.Contains(draft.Fact.Form))
        || charge.Council.PreElectionPeriodOn(issued.On) is not { } period ? [] :
        from quoted in issued.Fact.Quotes
        where quoted.Kind is PartyKind.Member
        select charge.Breach(issued, quoted.Key, $"{draft.Fact.Reference} quotes {quoted.Name}, a member, shortly before {period.Election}.", draft);
}
