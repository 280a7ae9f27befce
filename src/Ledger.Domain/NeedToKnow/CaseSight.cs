using Ledger.Domain.Concerns;
using Ledger.Domain.Records;
using NodaTime;

namespace Ledger.Domain.NeedToKnow;

/// <summary>
/// A monitoring officer, an investigator or an independent person: the concerns that reached them, and the records that these name for as long
/// as they are open; what was said in confidence with a basis.
/// </summary>
internal sealed class CaseSight(Eyes eyes, IReadOnlyList<Concern> concerns) : IRoleSight
{
    private readonly List<Concern> open = [.. concerns.Where(concern => !concern.IsClosed && ConcernSight.IsInTheHandsOf(concern, eyes) && !ConcernSight.IsAbout(concern, eyes))];

    public Func<Entry, View> In(IRecord record)
    {
        if (record.Reference is null) return _ => View.Nothing;
        var name = RecordKind.NameOf(record);
        return entry => open.Any(concern => Names(concern, name, entry.Fact.Occurred.Date)) || eyes.Grants.Any(grant => grant.Covers(name, entry.Fact.Occurred.Date)) ? View.Case : View.Nothing;
    }

    // Another concern is read only where the case, or the grant, names it.
    public bool ReadsForTheCouncil(IRecord record)
    {
        var name = RecordKind.NameOf(record);
        return open.Any(concern => InvestigationsOf(concern).Any(opened => opened.Records.Contains(name))) || eyes.Grants.Any(grant => grant.Proposed!.Fact.Records.Contains(name));
    }

    /// <summary>Whether an open case covers every record there is.</summary>
    internal bool IsWhole => open.SelectMany(InvestigationsOf).Any(opened => opened is { Records.Count: 0, From: null, To: null });

    private static bool Names(Concern concern, StreamName record, LocalDate on) =>
        InvestigationsOf(concern).Any(opened => (opened.From is not { } from || from <= on) && (opened.To is not { } to || on <= to)
            && (opened.Records.Contains(record) || opened.Records.Count == 0))
        || concern.Holds.Any(hold => hold.Fact.Records.Contains(record))
        || concern.All<EvidenceAdded>().Any(added => added.Fact.Record == record);

    private static IEnumerable<InvestigationOpened> InvestigationsOf(Concern concern) => concern.All<InvestigationOpened>().Select(opened => opened.Fact);
}
