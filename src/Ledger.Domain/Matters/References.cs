namespace Ledger.Domain.Matters;

/// <summary>The references that people give to what others then cite.</summary>
internal static class References
{
    /// <summary>The reference under which a fact is cited; null for one that nothing cites.</summary>
    internal static string? Reference(this MatterFact fact) => fact switch
    {
        MatterOpened opened => opened.Reference,
        GroupSupportRequested requested => requested.Request,
        GroupMeetingAttended attended => attended.Meeting,
        AdviceGiven given => given.Advice,
        MeetingRecordReceived received => received.Record,
        OfficeHoldersBriefed briefed => briefed.Briefing,
        ProposalSubmitted submitted => submitted.Proposal,
        PublicMeetingArranged arranged => arranged.Meeting,
        ReleaseIssued issued => issued.Release,
        _ => null,
    };
}
