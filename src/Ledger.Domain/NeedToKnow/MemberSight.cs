using Ledger.Domain.Access;
using Ledger.Domain.Declarations;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.Media;
using Ledger.Domain.Records;
using Ledger.Domain.Requests;

namespace Ledger.Domain.NeedToKnow;

/// <summary>
/// A member: their own requests and letters, their access, their declarations; and what their group sees. Never another member's own requests
/// or answers, though they lead that member's group (Faversham 10.8).
/// </summary>
internal sealed class MemberSight(Eyes eyes) : IRoleSight
{
    private readonly GroupSight group = new(eyes);

    public Func<Entry, View> In(IRecord record) => record switch
    {
        Matter matter => group.In(matter, fact => fact is IOfAmendment one ? Of(one, matter) : Named(fact)),
        Letter letter => LetterSight.In(letter, eyes),
        MemberRequest request => In(request),
        DocumentAccess access => In(access),
        Declaration declaration => eyes.Are(declaration.Reference) ? _ => View.Whole : _ => View.Nothing,
        MediaDealing dealing => In(dealing),
        _ => _ => View.Nothing,
    };

    private View Named(Fact fact) => fact switch
    {
        OfficeHoldersBriefed briefed => eyes.AreAmong(briefed.Attended) ? View.Advice : eyes.AreAmong(briefed.Invited) ? View.Contact : View.Nothing,
        WardMembersTold told => eyes.AreAmong(told.Members) ? View.Subject : View.Nothing,
        WardMembersInvited invited => eyes.AreAmong(invited.Members) ? View.Subject : View.Nothing,
        WardMembersConsulted consulted => eyes.AreAmong(consulted.Members) ? View.Subject : View.Nothing,
        DelegatedActionTaken taken => eyes.Are(taken.InConsultationWith?.Id) ? View.Subject : View.Nothing,
        ReportSubmitted submitted => eyes.Are(submitted.InNameOf.Id) || submitted.Proposals.Any(proposal => eyes.Are(proposal.Member.Id)) ? View.Subject : View.Nothing,
        AttributionDisputed disputed => eyes.Are(disputed.By) ? View.Advice : View.Nothing,
        MemberMeetingPlanned planned => eyes.Are(planned.By.Id) ? View.Subject : View.Nothing,
        OfficerToldOfMemberMeeting told => eyes.Are(told.By.Id) ? View.Subject : View.Nothing,
        VisitArranged arranged => eyes.Are(arranged.By.Id) ? View.Subject : View.Nothing,
        VisitMade made => eyes.Are(made.By.Id) ? View.Subject : View.Nothing,
        AdviceCitedInPublic cited => eyes.Are(cited.By.Id) ? View.Contact : View.Nothing,
        OfficerSupportClaimed claimed => eyes.Are(claimed.By.Id) ? View.Contact : View.Nothing,
        _ => View.Nothing,
    };

    // What became of an amendment is the answer to whoever asked for it.
    private View Of(IOfAmendment one, Matter matter) =>
        matter.All<ReportAmendmentAsked>().Any(asked => asked.Fact.Amendment == one.Amendment && eyes.Are(asked.Fact.By.Id)) ? View.Advice : View.Nothing;

    private Func<Entry, View> In(MemberRequest request) => eyes.Are(request.AskedBy?.Id) || eyes.Are(request.Enquiry?.Fact.To.Id)
        ? entry => Alleged.Against(entry.Fact, eyes) ? View.Nothing : View.Whole
        : entry => entry.Fact switch
        {
            MembersInformed informed => informed.To.Count == 0 || eyes.AreAmong(informed.To) ? View.Subject : View.Nothing,
            ReportAmended amended => eyes.Are(amended.AskedBy.Id) ? View.Subject : View.Nothing,
            _ => View.Nothing,
        };

    // What the deciders saw, and what they were advised, is what the asker did not see.
    private Func<Entry, View> In(DocumentAccess access) => access.History.Standing.Any(entry => entry.Fact switch
    {
        AccessAsked asked => eyes.Are(asked.By.Id),
        AccessAdviceSought sought => eyes.Are(sought.By.Id),
        ConfidenceGiven given => eyes.Are(given.To.Id),
        _ => false,
    })
        ? entry => Alleged.Against(entry.Fact, eyes) ? View.Nothing : View.Whole.Without(Layer.Advice).Without(Layer.Discussion)
        : _ => View.Nothing;

    private Func<Entry, View> In(MediaDealing dealing)
    {
        var concerned = dealing.All<MembersToldOfMediaInterest>().Any(told => eyes.AreAmong(told.Fact.Members));
        return entry => entry.Fact is MediaEnquiryReceived ? (concerned ? View.Subject : View.Nothing)
            : entry.Fact.Names(eyes) ? View.Subject : View.Nothing;
    }
}
