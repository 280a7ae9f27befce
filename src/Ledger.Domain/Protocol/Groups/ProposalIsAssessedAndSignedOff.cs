using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// A group's proposal is assessed by officers and signed off by every post named before it is released, and is refused only on the
/// grounds stated. Done on the day of release counts, unless the times say that it came after.
/// </summary>
/// <param name="SignedOffBy">The roles that must all sign off.</param>
/// <param name="RefusedOnGrounds">The grounds for refusal, letter case aside; empty where the protocol states none.</param>
public sealed record ProposalIsAssessedAndSignedOff(IReadOnlyList<string> SignedOffBy, IReadOnlyList<string>? RefusedOnGrounds = null) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge)
    {
        foreach (var released in matter.All<ProposalReleased>().DistinctBy(one => one.Fact.Proposal))
        {
            var missing = MissingFrom(released, matter, charge).ToList();
            if (missing.Count == 0) continue;
            yield return charge.Breach(released, released.Fact.Of.Id,
                $"Proposal {released.Fact.Proposal} of {released.Fact.Of.Name} was released without {missing.Listed()}.");
        }

        foreach (var refused in matter.All<ProposalRefused>().Where(one => !MayBeRefusedOn(one.Fact.Ground)))
        {
            var ground = refused.Fact.Ground is { } given ? $"on a ground that is not among those stated: {given}" : "without a ground";
            yield return charge.Breach(refused, refused.Fact.Of.Id, $"Proposal {refused.Fact.Proposal} of {refused.Fact.Of.Name} was refused {ground}.");
        }
    }

    private IEnumerable<string> MissingFrom(Entry<ProposalReleased> released, Matter matter, Charge charge)
    {
        var proposal = released.Fact.Proposal;
        if (!matter.All<ProposalAssessed>().Any(one => one.Fact.Proposal == proposal && !released.When.IsBefore(one.When))) yield return "an assessment";
        var signed = matter.All<ProposalSignedOff>().Where(one => one.Fact.Proposal == proposal && !released.When.IsBefore(one.When)).ToList();
        foreach (var role in SignedOffBy.Where(role => !signed.Any(one => charge.Fills(one.Fact.By, [role]))))
            yield return $"the sign-off of the {charge.Pack.TitleOf(role)}";
    }

    private bool MayBeRefusedOn(string? ground) =>
        RefusedOnGrounds is not { Count: > 0 } || (ground is not null && RefusedOnGrounds.Contains(ground, StringComparer.OrdinalIgnoreCase));
}
