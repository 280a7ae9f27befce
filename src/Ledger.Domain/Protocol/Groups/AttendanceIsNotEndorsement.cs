using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// Faversham 8.6: that an officer attended a group's meeting, or informed it, is not taken for support of a policy or view considered
/// there. Whoever takes it so breaks the clause, whether or not the attendance is on record.
/// </summary>
public sealed record AttendanceIsNotEndorsement : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from claimed in matter.All<OfficerSupportClaimed>()
        let claim = claimed.Fact
        select charge.Breach(claimed, claim.By.Id, $"{claim.By.Name} took what {claim.Officer.Name} did for {claim.At.Name} as support of a view.",
            from served in matter.Occasions
            where served.Side.Id == claim.At.Id && served.By.Id == claim.Officer.Id && !claimed.When.IsBefore(served.Entry.Fact.Occurred)
            select served.Entry);
}
