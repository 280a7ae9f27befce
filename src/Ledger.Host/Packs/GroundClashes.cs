using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;

namespace Ledger.Host.Packs;

/// <summary>Contradictions about the grounds on which a request is refused. A pair is looked at both ways round.</summary>
internal static class GroundClashes
{
    internal static IEnumerable<Clash> Between(IRule one, IRule other) => (one, other) switch
    {
        (RequestsAreRefusedOnlyOnGrounds only, RefusalOnAGroundIsAllowed allowed) =>
            allowed.Grounds.Distinct().Where(ground => !Allows(only, ground)).Select(ground => new Clash(
                $"the first makes it a breach to refuse a request on the ground {Written(ground)}, the second allows that", Mend(ground))),
        _ => [],
    };

    internal static string Written(RefusalGround ground) => Leaf.Choice(ground, typeof(RefusalGround), PackFormat.Parameters);

    // No grounds at all are any that is said.
    private static bool Allows(RequestsAreRefusedOnlyOnGrounds only, RefusalGround ground) =>
        ground is not RefusalGround.NoneGiven && (only.Grounds is not { Count: > 0 } || only.Grounds.Contains(ground));

    private static string Mend(RefusalGround ground) => ground is RefusalGround.NoneGiven
        ? $"take {Written(ground)} out of the second's “grounds”"
        : $"add {Written(ground)} to the first's “grounds”, or take it out of the second's";
}
