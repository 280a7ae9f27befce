using Ledger.Domain.People;

namespace Ledger.Domain.Matters;

/// <summary>A request for support and what became of it.</summary>
/// <param name="Asked">The request.</param>
/// <param name="Cleared">That it was cleared.</param>
/// <param name="Accepted">That it was accepted.</param>
/// <param name="Delegated">That it was passed to another officer.</param>
/// <param name="Declined">That it was declined.</param>
/// <param name="Withdrawn">That the group withdrew it.</param>
/// <param name="Attended">The meeting attended in answer to it.</param>
/// <param name="Advised">The advice given in answer to it.</param>
public sealed record SupportRequest(
    Entry<GroupSupportRequested> Asked,
    Entry<SupportRequestCleared>? Cleared,
    Entry<GroupSupportAccepted>? Accepted,
    Entry<GroupSupportDelegated>? Delegated,
    Entry<GroupSupportDeclined>? Declined,
    Entry<SupportRequestWithdrawn>? Withdrawn,
    Entry<GroupMeetingAttended>? Attended,
    Entry<AdviceGiven>? Advised)
{
    /// <summary>Who asked.</summary>
    public Side For => Asked.Fact.For;

    /// <summary>What for.</summary>
    public SupportKind Kind => Asked.Fact.Kind;

    /// <summary>The first answer: acceptance, refusal, attendance or advice; null while there is none.</summary>
    public Entry? Answered => Answers().MinBy(entry => (entry.Fact.Occurred.Date, entry.Version));

    private IEnumerable<Entry> Answers()
    {
        if (Accepted is not null) yield return Accepted;
        if (Delegated is not null) yield return Delegated;
        if (Declined is not null) yield return Declined;
        if (Attended is not null) yield return Attended;
        if (Advised is not null) yield return Advised;
    }

    internal static SupportRequest Of(Entry<GroupSupportRequested> asked, Matter matter)
    {
        var request = asked.Fact.Request;
        return new(
            asked,
            matter.All<SupportRequestCleared>().FirstOrDefault(entry => entry.Fact.Request == request),
            matter.All<GroupSupportAccepted>().FirstOrDefault(entry => entry.Fact.Request == request),
            matter.All<GroupSupportDelegated>().FirstOrDefault(entry => entry.Fact.Request == request),
            matter.All<GroupSupportDeclined>().FirstOrDefault(entry => entry.Fact.Request == request),
            matter.All<SupportRequestWithdrawn>().FirstOrDefault(entry => entry.Fact.Request == request),
            matter.All<GroupMeetingAttended>().FirstOrDefault(entry => entry.Fact.Request == request),
            matter.All<AdviceGiven>().FirstOrDefault(entry => entry.Fact.Request == request));
    }
}
