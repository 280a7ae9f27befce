using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol;

namespace Ledger.Domain.NeedToKnow;

/// <summary>
/// Who reads a concern, whatever their role: those to whom its route brought it, in every case; for the rest those who read for the council, but
/// not where somebody voiced in confidence that conduct is unlawful (Uttlesford 10.6). No role opens a concern about oneself: whoever it is
/// about is given particulars, told the outcome, and sees no more.
/// </summary>
internal sealed class ConcernSight(Eyes eyes, IRoleSight role)
{
    private const string OfficerConcerned = "officer-concerned";

    /// <summary>Whether a concern is about the reader, or was before it was corrected.</summary>
    internal static bool IsAbout(Concern concern, Eyes eyes) => concern.History.Entries.Concat(concern.History.Standing)
        .Select(entry => entry.Fact).SelectMany(fact => fact is IMend mend ? [mend.Was, mend.Instead] : (Fact?[])[fact])
        .OfType<ConcernRaised>().Any(raised => eyes.Are(raised.About));

    /// <summary>Whether the route brought a concern to the reader.</summary>
    internal static bool IsInTheHandsOf(Concern concern, Eyes eyes) => concern.History.Standing.Any(entry => entry.Fact switch
    {
        ConcernRouted routed => routed.To.Any(eyes.Are),
        ConcernEscalated escalated => escalated.To.Any(eyes.Are),
        ReferredToMonitoringOfficer referred => eyes.Are(referred.To),
        InformalResolutionTried tried => tried.By.Any(eyes.Are),
        InvestigationOpened opened => eyes.Are(opened.By),
        IndependentViewGiven given => eyes.Grants.Any(grant => grant.Proposed!.Fact.Name == given.Person),
        HearingHeld held => held.By.Any(eyes.Are),
        HearingReconvened held => held.By.Any(eyes.Are),
        _ => false,
    }) || IsFirstFor(concern, eyes);

    // Before it is taken anywhere it is for those whom the protocol's route names first; not for the officer concerned, to whom others put it.
    private static bool IsFirstFor(Concern concern, Eyes eyes)
    {
        if (concern.Moves.Count > 0 || concern.Raised?.Fact is not { } raised || eyes.Pack is not { } pack) return false;
        var (route, holders) = (Route.For(pack, raised.By, raised.About, raised.Kind, raised.Seriousness), new Holders(pack, eyes.Council, raised.By, raised.About));
        return route.Chains.SelectMany(chain => route.StepsOf(chain).Where(step => step.Who is not [OfficerConcerned]).Take(1)).SelectMany(step => step.Who)
            .Any(office => holders.Of(office).Any(eyes.Are) || (office == Readers.MonitoringOfficer && eyes.Reader.Role is Role.MonitoringOfficer));
    }

    /// <summary>Whether the reader opens a concern, and is not only told of it by those who do.</summary>
    internal bool Opens(Concern concern) => concern.Raised?.Fact is { } raised && !IsAbout(concern, eyes)
        && (IsInTheHandsOf(concern, eyes) || (raised.Kind is not ConcernKind.UnlawfulConduct && role.ReadsForTheCouncil(concern)));

    internal Func<Entry, View> In(Concern concern)
    {
        if (concern.Raised?.Fact is not { } raised) return _ => View.Nothing;
        if (IsAbout(concern, eyes)) return entry => Told(entry.Fact);
        if (IsInTheHandsOf(concern, eyes)) return Fairly(entry => Present.Heard(entry.Fact, null, eyes) ? View.Whole : View.Case);
        if (Opens(concern)) return Fairly(role.In(concern));
        return eyes.Are(raised.By) ? Fairly(entry => ToWhoComplains(entry.Fact)) : entry => Told(entry.Fact);
    }

    private Func<Entry, View> Fairly(Func<Entry, View> open) => entry => Alleged.Against(entry.Fact, eyes) ? View.Nothing : open(entry);

    private View Told(Fact fact) => fact switch
    {
        ParticularsGiven given => eyes.Are(given.To) ? View.Subject : View.Nothing,
        OutcomeTold told => eyes.Are(told.To) ? View.Subject : View.Nothing,
        ConcernNotified notified => notified.To.Any(eyes.Are) ? View.Subject : View.Nothing,
        _ => View.Nothing,
    };

    private View ToWhoComplains(Fact fact) => fact switch
    {
        ConcernRaised => View.Whole,
        ConcernRouted or ConcernEscalated or ReferredToMonitoringOfficer or ConcernClosed or ConcernReopened => View.Contact,
        SideHeard heard => eyes.Are(heard.Side) ? View.Group : View.Nothing,
        RemedyDue due => eyes.Are(due.To) ? View.Subject : View.Nothing,
        _ => Told(fact),
    };
}
