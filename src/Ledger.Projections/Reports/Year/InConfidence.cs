using Ledger.Domain;
using Ledger.Domain.Matters;

namespace Ledger.Projections.Reports.Year;

/// <summary>
/// Keeps those who asked in confidence out of every figure (Faversham 10.8). Where a group asked in confidence about a matter, all that passed
/// with it on that matter is left out: in cells, totals, tests, findings and duties alike, and in both parts, which members read. So no
/// cell can be worked out from others; and none is marked, since the mark itself would say who asked.
/// </summary>
internal static class InConfidence
{
    /// <summary>From how many different askers on their number may be told without showing who they are.</summary>
    internal const int Enough = 3;

    /// <summary>The sides that asked in confidence on a matter.</summary>
    internal static HashSet<string> AskersOn(Matter matter) =>
        [.. matter.All<GroupSupportRequested>().Where(asked => asked.Fact.InConfidence).Select(asked => asked.Fact.For.Id)];

    /// <summary>The matter without all that passed with those sides.</summary>
    internal static Matter Without(this Matter matter, HashSet<string> sides) => sides.Count == 0 ? matter : matter.Without(fact => IsAbout(fact, sides));

    /// <summary>Whether something found or owed concerns those sides, or rests on what passed with them.</summary>
    internal static bool Touches(HashSet<string> sides, string subject, IEnumerable<Entry> evidence) =>
        sides.Count > 0 && (sides.Contains(subject) || evidence.Any(entry => IsAbout(entry.Fact, sides)));

    /// <summary>What is left out, in sentences that read the same whether anybody asked in confidence or not, unless enough did.</summary>
    internal static string Says(int requests, int askers) =>
        "Requests made in confidence are in no figure of this report, nor is anything else that passed with the same group on the same matter, so that nobody "
        + "who asked in confidence can be worked out from a number or from the difference of two. "
        + (askers >= Enough
            ? $"There were {requests} such requests, from {askers} askers."
            : $"How many there were, if any, is not said unless at least {Enough} different groups or members made them.");

    private static bool IsAbout(Fact fact, HashSet<string> sides) => fact switch
    {
        GroupSupportRequested asked => sides.Contains(asked.For.Id),
        GroupSupportOffered offered => offered.To.Any(to => sides.Contains(to.Id)),
        SupportRequestCleared cleared => sides.Contains(cleared.For.Id),
        GroupSupportAccepted accepted => sides.Contains(accepted.For.Id),
        GroupSupportDelegated delegated => sides.Contains(delegated.For.Id),
        GroupSupportDeclined declined => sides.Contains(declined.For.Id),
        SupportRequestWithdrawn withdrawn => sides.Contains(withdrawn.For.Id),
        GroupMeetingAttended attended => sides.Contains(attended.Of.Id),
        AdviceGiven given => sides.Contains(given.To.Id),
        OtherGroupsTold told => sides.Contains(told.Of.Id),
        AdviceCopyRequested copy => sides.Contains(copy.For.Id) || sides.Contains(copy.MadeFor.Id),
        AdviceCopyProvided copy => sides.Contains(copy.To.Id) || sides.Contains(copy.MadeFor.Id),
        MoreSupportAuthorised more => sides.Contains(more.For.Id),
        AdviceCompared compared => sides.Contains(compared.One.Id) || sides.Contains(compared.Other.Id),
        _ => false,
    };
}
