using Ledger.Domain.Access;
using Ledger.Domain.Declarations;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.Media;
using Ledger.Domain.Records;
using Ledger.Domain.Requests;

namespace Ledger.Domain.NeedToKnow;

/// <summary>
/// An officer: their own dealings; and on matters on which they advise, the advice to any group, unless it is embargoed or from confidential
/// talks with leaders or other members (Uttlesford 3.4). Of what a group said, only what was said at meetings they attended.
/// </summary>
internal sealed class OfficerSight(Eyes eyes) : IRoleSight
{
    public Func<Entry, View> In(IRecord record) => record switch
    {
        Matter matter => In(matter),
        Letter letter => LetterSight.In(letter, eyes),
        MemberRequest or DocumentAccess or MediaDealing => DealtWith(record),
        Declaration declaration => eyes.Are(declaration.Reference) ? _ => View.Whole : entry => entry.Fact.Names(eyes) ? View.Subject : View.Nothing,
        _ => _ => View.Nothing,
    };

    private Func<Entry, View> In(Matter matter)
    {
        var advises = matter.History.Standing.Any(entry => Assigns(entry.Fact));
        var inConfidence = matter.All<GroupSupportRequested>().Where(asked => asked.Fact.InConfidence).Select(asked => asked.Fact.Request).ToHashSet();
        var deals = matter.History.Standing.Any(entry => entry.Fact.Names(eyes) && !Alleged.Against(entry.Fact, eyes));
        // Whoever is invited must find the open matter that other groups had help with, and not begin it anew: that is what the duties to tell them need.
        return entry => Alleged.Against(entry.Fact, eyes) ? View.Nothing
            : Present.Heard(entry.Fact, matter, eyes) ? View.Whole
            : entry.Fact.Names(eyes) || (entry.Fact is IOfAmendment one && DealsWith(one.Amendment, matter)) ? View.Dealing
            : advises && !IsKeptBack(entry.Fact, matter, inConfidence) ? View.Advice
            : entry.Fact is MatterOpened && (deals || matter.Openness is Openness.Open) ? View.Subject
            : View.Nothing;
    }

    // Whoever wrote the report, or is to decide, must know what was asked and what was said of it.
    private bool DealsWith(string amendment, Matter matter) =>
        matter.History.Standing.Any(entry => entry.Fact is IOfAmendment one && one.Amendment == amendment && entry.Fact.Names(eyes));

    // Asked, sent, advised, attended, assessed: then the matter is one on which they advise.
    private bool Assigns(Fact fact) => fact switch
    {
        GroupSupportRequested asked => eyes.Are(asked.To.Id),
        SupportRequestCleared cleared => eyes.Are(cleared.By.Id) || eyes.Are(cleared.ToGo?.Id),
        GroupSupportAccepted accepted => eyes.Are(accepted.By.Id),
        GroupSupportDelegated delegated => eyes.Are(delegated.By.Id) || eyes.Are(delegated.ToGo.Id),
        GroupSupportOffered offered => eyes.Are(offered.By.Id),
        GroupMeetingAttended attended => eyes.AreAmong(attended.Officers),
        AdviceGiven given => eyes.Are(given.By.Id),
        OfficeHoldersBriefed briefed => eyes.AreAmong(briefed.Officers),
        ProposalAssessed assessed => eyes.Are(assessed.By.Id),
        ReportSubmitted submitted => submitted.IsOfficer && eyes.Are(submitted.InNameOf.Id),
        _ => false,
    };

    private bool IsKeptBack(Fact fact, Matter matter, HashSet<string> inConfidence) => fact is OfficeHoldersBriefed
        || (Matter.RequestAnsweredBy(fact) is { } request && inConfidence.Contains(request)) || (Proposals.In(fact) is { } proposal && !Proposals.ReleasesOf(proposal, matter, eyes.Now).Any());

    private Func<Entry, View> DealtWith(IRecord record)
    {
        var facts = record.History.Standing.Select(entry => entry.Fact).ToList();
        return facts.Any(fact => Alleged.Against(fact, eyes)) || !facts.Any(fact => fact.Names(eyes)) ? _ => View.Nothing : _ => View.Dealing;
    }
}
