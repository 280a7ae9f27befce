using Ledger.Domain.Media;

namespace Ledger.Domain.Protocol.Media;

/// <summary>
/// County Ceremonial events ¶3: a member at a ceremony seeks no party advantage, and no undue publicity of their own; whether it was undue is a
/// question.
/// </summary>
public sealed record CeremoniesAreNotUsedForPublicity : IRule<MediaDealing>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MediaDealing dealing, Charge charge) =>
        from used in dealing.All<CeremonyUsedForPublicity>()
        let member = used.Fact.By
        select used.Fact.ForTheParty
            ? charge.Breach(used, member.Id, $"{member.Name} used {used.Fact.Ceremony} for the advantage of a party.")
            : charge.Question(used, member.Id, $"{member.Name} used {used.Fact.Ceremony} for publicity of their own; was it out of proportion?");
}
