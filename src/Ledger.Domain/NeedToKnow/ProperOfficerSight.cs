using Ledger.Domain.Matters;
using Ledger.Domain.Records;

namespace Ledger.Domain.NeedToKnow;

/// <summary>The proper officer: everything; what was said in confidence where they were there, or with a basis.</summary>
internal sealed class ProperOfficerSight(Eyes eyes) : IRoleSight
{
    public Func<Entry, View> In(IRecord record)
    {
        var matter = record as Matter;
        return entry => Present.Heard(entry.Fact, matter, eyes) || IsReleased(entry.Fact, matter) ? View.Whole : View.Case;
    }

    public bool ReadsForTheCouncil(IRecord record) => true;

    private bool IsReleased(Fact fact, Matter? matter) => Proposals.In(fact) is { } proposal && Proposals.ReleasesOf(proposal, matter!, eyes.Now).Any();
}
