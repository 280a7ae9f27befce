using Ledger.Domain.Granting;
using Ledger.Domain.Records;

namespace Ledger.Domain.NeedToKnow;

/// <summary>An auditor: within what was granted, until its last day; layers beyond advice where the grant names them, with a basis. A right by law is not cut.</summary>
internal sealed class AuditorSight(Eyes eyes) : IRoleSight
{
    public Func<Entry, View> In(IRecord record)
    {
        if (record.Reference is null) return _ => View.Nothing;
        var name = RecordKind.NameOf(record);
        return entry => eyes.Grants.Where(grant => grant.Covers(name, entry.Fact.Occurred.Date)).Select(Of).Aggregate(View.Nothing, (all, one) => all.Or(one));
    }

    public bool ReadsForTheCouncil(IRecord record) => true;

    private static View Of(Grant grant) => grant.Proposed!.Fact is { Statutory: false } granted
        ? View.Advice with { OnBasis = Layers.Of(granted.Beyond).Without(View.Advice.Shown) }
        : View.Case;
}
