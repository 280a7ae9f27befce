using Ledger.Domain.Matters;
using Ledger.Domain.Records;

namespace Ledger.Domain.NeedToKnow;

/// <summary>Whoever decides: what was put before the body on which they sit now, for that item, or what they were granted.</summary>
internal sealed class DeciderSight(Eyes eyes) : IRoleSight
{
    public Func<Entry, View> In(IRecord record)
    {
        if (record.Reference is null) return _ => View.Nothing;
        var name = RecordKind.NameOf(record);
        var put = record is Matter matter ? In(matter) : _ => View.Nothing;
        return entry => eyes.Grants.Any(grant => grant.Covers(name, entry.Fact.Occurred.Date)) ? View.Advice : put(entry);
    }

    public bool ReadsForTheCouncil(IRecord record) => eyes.Grants.Any(grant => grant.Proposed!.Fact.Records.Contains(RecordKind.NameOf(record)));

    private Func<Entry, View> In(Matter matter)
    {
        var before = matter.All<MatterConsidered>().Where(considered => eyes.SitOn(considered.Fact.Body)).ToList();
        if (before.Count == 0) return entry => entry.Fact is ReportSubmitted submitted && eyes.SitOn(submitted.Body) ? View.Subject : View.Nothing;
        var put = before.SelectMany(considered => considered.Fact.Advice).ToHashSet();
        return entry => entry.Fact switch
        {
            MatterOpened or MatterLinked or MatterReclassified => View.Subject,
            MatterConsidered considered => eyes.SitOn(considered.Body) ? View.Subject : View.Nothing,
            ReportSubmitted submitted => eyes.SitOn(submitted.Body) ? View.Subject : View.Nothing,
            AdviceGiven given => put.Contains(given.Advice) ? View.Advice : View.Nothing,
            _ => View.Nothing,
        };
    }
}
