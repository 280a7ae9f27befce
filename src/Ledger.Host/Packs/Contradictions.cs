using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;

namespace Ledger.Host.Packs;

/// <summary>Two clauses that cannot both be kept, or of which one finds a breach in what the other asks for.</summary>
internal static class Contradictions
{
    internal static IEnumerable<PackProblem> In(PackFile file, Pack pack)
    {
        var turning = pack.Clauses.Select((clause, at) => (Clause: clause, At: at, Rule: RuleChecks.RuleOf(clause))).Where(one => one.Rule is not null).ToList();
        return
            from one in turning
            from other in turning
            where one.At != other.At
            let clash = Between(one.Rule!, other.Rule!)
            where clash is not null
            select file.Problem(
                $"$.clauses[{Math.Max(one.At, other.At)}]", $"clauses {one.Clause.Ref} and {other.Clause.Ref} contradict each other: {clash.What}", clash.Mend);
    }

    private static Clash? Between(IRule one, IRule other) => (one, other) switch
    {
        (InvitationIsDeclinedOnlyOnGrounds allowed, SupportGivenToOneGroupIsNotRefusedToAnother refused) => OverGrounds(allowed.Grounds ?? [], refused),
        _ => null,
    };

    private static Clash? OverGrounds(IReadOnlyList<DeclineGround> allowed, SupportGivenToOneGroupIsNotRefusedToAnother refused) =>
        null;

    private sealed record Clash(string What, string Mend);
}
