using Ledger.Domain.Matters;
using Ledger.Domain.People;

namespace Ledger.Domain.NeedToKnow;

/// <summary>
/// What a group sees of a matter: what passed between it and officers, that others were supported where it was told so, written advice to others
/// of which it was given a copy (Hailsham 4.2c, never what was said to another: 4.3d), and what another group asked to have relayed to it
/// (Faversham 8.7). Whoever leaves the group sees none of it any more.
/// </summary>
internal sealed class GroupSight(Eyes eyes)
{
    internal Func<Entry, View> In(Matter matter, Func<Fact, View>? besides = null)
    {
        var reach = matter.History.Standing.Select(entry => Reach(Mine(entry.Fact))).Aggregate(View.Nothing, (all, one) => all.Or(one));
        return entry => IsNeutral(entry.Fact) ? reach : Mine(entry.Fact);

        View Mine(Fact fact) => Of(fact, matter).Or(besides?.Invoke(fact) ?? View.Nothing);
    }

    private View Of(Fact fact, Matter matter) => fact switch
    {
        GroupSupportRequested asked => Ours(asked.For),
        GroupSupportOffered offered => eyes.AreAmong(offered.To) ? View.Subject : View.Nothing,
        SupportRequestCleared cleared => Ours(cleared.For),
        GroupSupportAccepted accepted => Ours(accepted.For),
        GroupSupportDelegated delegated => Ours(delegated.For),
        GroupSupportDeclined declined => Ours(declined.For),
        SupportRequestWithdrawn withdrawn => Ours(withdrawn.For),
        GroupMeetingAttended attended => Ours(attended.Of),
        AdviceGiven given => eyes.AreOf(given.To) ? View.Group : Copied(given, matter),
        OtherGroupsTold told => eyes.AreOf(told.Of) || (told.WithSubject && eyes.AreAmong(told.Told)) ? View.Subject
            : eyes.AreAmong(told.Told) ? View.Contact : View.Nothing,
        AdviceCopyRequested asked => Ours(asked.For).Or(Ours(asked.MadeFor)),
        AdviceCopyProvided copy => Ours(copy.To).Or(Ours(copy.MadeFor)),
        MeetingRecordReceived received => Ours(received.Of),
        AttributionOffered offered => OurRecord(offered.Record, matter),
        AttributionChecked check => OurRecord(check.Record, matter),
        AttributionDisputed disputed => OurRecord(disputed.Record, matter),
        RelayRequested asked => Ours(asked.Of),
        DiscussionRelayed relayed => eyes.AreOf(relayed.Of) ? View.Group : Relayed(relayed, matter),
        // Why two groups' advice was judged alike may rest on what either said in confidence.
        AdviceCompared compared => eyes.AreOf(compared.One) || eyes.AreOf(compared.Other) ? View.Subject : View.Nothing,
        AdviceCitedInPublic cited => Ours(cited.GivenTo),
        OfficerSupportClaimed claimed => Ours(claimed.At),
        GroupConclusionActedOn acted => Ours(acted.Of),
        MoreSupportAuthorised authorised => Ours(authorised.For),
        ProposalSubmitted submitted => eyes.AreOf(submitted.Of) ? View.Group : Released(submitted.Proposal, matter),
        ProposalAssessed assessed => eyes.AreOf(assessed.Of) ? View.Group : Released(assessed.Proposal, matter),
        ProposalSignedOff signed => eyes.AreOf(signed.Of) ? View.Group : Released(signed.Proposal, matter),
        ProposalRefused refused => Ours(refused.Of),
        ProposalReleased released => eyes.AreOf(released.Of) || eyes.AreAmong(released.To) ? View.Subject : View.Nothing,
        _ => View.Nothing,
    };

    private View Ours(Side side) => eyes.AreOf(side) ? View.Group : View.Nothing;

    private View OurRecord(string record, Matter matter) =>
        matter.All<MeetingRecordReceived>().FirstOrDefault(received => received.Fact.Record == record) is { } received ? Ours(received.Fact.Of) : View.Nothing;

    private View Copied(AdviceGiven given, Matter matter) =>
        !matter.All<AdviceCopyProvided>().Any(copy => copy.Fact.Advice == given.Advice && eyes.AreOf(copy.Fact.To)) ? View.Nothing
        : given.Form is AdviceForm.Written ? View.Advice : View.Subject;

    private View Relayed(DiscussionRelayed relayed, Matter matter)
    {
        if (!eyes.AreAmong(relayed.To) && !eyes.AreAmong(relayed.ToMembers)) return View.Nothing;
        return matter.All<RelayRequested>().Any(asked => asked.Fact.Of.Id == relayed.Of.Id && (asked.Fact.To.Count == 0 || eyes.AreAmong(asked.Fact.To))) ? View.Group : View.Contact;
    }

    private View Released(string proposal, Matter matter) =>
        Proposals.ReleasesOf(proposal, matter, eyes.Now).Any(released => eyes.AreAmong(released.To)) ? View.Group : View.Nothing;

    // Being told that another group was supported, without the subject, does not tell what the matter is about.
    private static View Reach(View view) => new(view.Shown.Within(View.Subject.Shown));

    private static bool IsNeutral(Fact fact) =>
        fact is MatterOpened or MatterLinked or MatterReclassified or MatterConsidered or PublicMeetingArranged or PublicConsultationBegun or ReleaseIssued;
}
