using System.Collections.Frozen;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;

namespace Ledger.Host.Commands;

/// <summary>Which clauses are about officers' support for a group: those that turn on the rules of that area, the ones on groups' own proposals and on office-holders apart.</summary>
internal static class AboutSupport
{
    private static readonly FrozenSet<Type> About = RuleBook.Rules.Values.Where(rule => RuleBook.AreaOf(rule) == "Groups").Except(
    [
        typeof(ProposalIsAssessedAndSignedOff), typeof(ProposalIsReleasedToAllGroupsAtOnce), typeof(ProposalsAreLimitedPerGroup),
        typeof(SpokespersonsAreInvited), typeof(NoKeyDecisionAtAnInformalBriefing),
    ]).ToFrozenSet();

    internal static bool Turns(Clause clause) => RuleBook.Rules.TryGetValue(clause.Rule, out var rule) && About.Contains(rule);
}
