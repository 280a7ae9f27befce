using Ledger.Domain.Declarations;
using Ledger.Domain.Matters;
using Ledger.Domain.Records;

namespace Ledger.Domain.NeedToKnow;

/// <summary>A political assistant: what the group sees that they serve, and what they declared themselves.</summary>
internal sealed class PoliticalAssistantSight(Eyes eyes) : IRoleSight
{
    public Func<Entry, View> In(IRecord record) => record switch
    {
        Matter matter => new GroupSight(eyes).In(matter),
        Declaration declaration when eyes.Are(declaration.Reference) => _ => View.Whole,
        _ => _ => View.Nothing,
    };
}
