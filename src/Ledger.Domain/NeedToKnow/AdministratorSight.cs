using Ledger.Domain.Records;

namespace Ledger.Domain.NeedToKnow;

/// <summary>Whoever keeps accounts, the roster, packs and settings reads no content: the roster and the grants, which every role sees as they need, are all.</summary>
internal sealed class AdministratorSight : IRoleSight
{
    public Func<Entry, View> In(IRecord record) => _ => View.Nothing;
}
