using Ledger.Domain.Concerns;
using Ledger.Domain.Matters;

namespace Ledger.Domain.NeedToKnow;

/// <summary>Who was there when something was said in confidence needs no basis to read what they heard.</summary>
internal static class Present
{
    /// <summary>Whether the reader was there, or passed on what was said, or dealt with what was handed in.</summary>
    internal static bool Heard(Fact fact, Matter? matter, Eyes eyes) => fact switch
    {
        GroupMeetingAttended attended => eyes.AreAmong(attended.Officers),
        DiscussionRelayed relayed => eyes.Are(relayed.By.Id),
        RelayRequested asked => matter?.All<DiscussionRelayed>().Any(relayed => relayed.Fact.Of.Id == asked.Of.Id && eyes.Are(relayed.Fact.By.Id)) is true,
        ProposalSubmitted submitted => matter?.All<ProposalAssessed>().Any(assessed => assessed.Fact.Proposal == submitted.Proposal && eyes.Are(assessed.Fact.By.Id)) is true
            || matter?.All<ProposalSignedOff>().Any(signed => signed.Fact.Proposal == submitted.Proposal && eyes.Are(signed.Fact.By.Id)) is true,
        SideHeard heard => heard.By.Any(eyes.Are),
        InformalResolutionTried tried => tried.By.Any(eyes.Are),
        _ => false,
    };
}
