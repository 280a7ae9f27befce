using Ledger.Domain.Access;

namespace Ledger.Domain.Protocol.Access;

/// <summary>Before what the monitoring officer is consulted.</summary>
public enum ConsultedBefore
{
    /// <summary>Passing on anything confidential.</summary>
    Release,

    /// <summary>Passing it on in the public interest.</summary>
    ReleaseInThePublicInterest,

    /// <summary>Refusing, or keeping somebody from, what they are entitled to.</summary>
    Refusal,
}

/// <summary>
/// County ACCESS ¶13: the monitoring officer's advice is taken before confidential information is released, or lawful access refused. Uttlesford
/// code 4: before a disclosure in the public interest.
/// </summary>
/// <param name="Before">Before what.</param>
/// <param name="Posts">The roles that are consulted.</param>
/// <param name="By">Whom the clause binds.</param>
public sealed record MonitoringOfficerIsConsultedBeforeReleaseOrRefusal(
    IReadOnlyList<ConsultedBefore> Before, IReadOnlyList<string> Posts, WhoIsBound By = WhoIsBound.Anyone) : IRule<DocumentAccess>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(DocumentAccess access, Charge charge) =>
        from entry in access.History.Standing
        let act = ActIn(entry.Fact)
        where act is not null && By.Includes(act.By) && Before.Contains(act.Is)
        let subject = act.Is is ConsultedBefore.Refusal ? ConsultedOn.Refusal : ConsultedOn.Release
        where !access.Before<MonitoringOfficerConsultedOnAccess>(entry).Any(consulted =>
            consulted.Fact.On == subject && consulted.Fact.By.Id == act.By.Id && charge.Fills(consulted.Fact.Officer, Posts, consulted.On))
        select charge.Breach(entry, act.By.Id, $"{act.By.Name} {act.Did} without first consulting {charge.TitlesOf(Posts)}.");

    private Act? ActIn(Fact fact) => fact switch
    {
        DisclosedOnward { Confidential: true, Authority: not OnwardAuthority.MadePublic } passed => new(
            passed.By, passed.Authority is OnwardAuthority.PublicInterest && !Before.Contains(ConsultedBefore.Release)
                ? ConsultedBefore.ReleaseInThePublicInterest : ConsultedBefore.Release, "passed a confidence on"),
        LawfulAccessObstructed kept => new(kept.By, ConsultedBefore.Refusal, "kept somebody from information"),
        AccessDetermined { Verdict: AccessVerdict.Refused } refused => new(refused.By, ConsultedBefore.Refusal, "refused access"),
        AccessRedetermined { Verdict: AccessVerdict.Refused } refused => new(refused.By, ConsultedBefore.Refusal, "refused access"),
        _ => null,
    };

    private sealed record Act(AccessParty By, ConsultedBefore Is, string Did);
}
