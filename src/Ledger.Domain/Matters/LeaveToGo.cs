using Ledger.Domain.People;

namespace Ledger.Domain.Matters;

/// <summary>An officer's leave for a group's request to be answered: they cleared it, passed it to somebody, or accepted it themselves.</summary>
/// <param name="Given">The entry that shows it.</param>
/// <param name="By">Who gave it.</param>
/// <param name="ToGo">Who is to go; null where it was cleared for whoever goes.</param>
public sealed record LeaveToGo(Entry Given, OfficerThen By, OfficerThen? ToGo)
{
    /// <summary>Whether it lets an officer go.</summary>
    public bool Lets(OfficerThen officer) => ToGo is null || ToGo.Id == officer.Id;

    internal static LeaveToGo? In(Entry entry, string request) => entry.Fact switch
    {
        SupportRequestCleared cleared when cleared.Request == request => new(entry, cleared.By, cleared.ToGo),
        GroupSupportDelegated passed when passed.Request == request => new(entry, passed.By, passed.ToGo),
        GroupSupportAccepted accepted when accepted.Request == request => new(entry, accepted.By, accepted.By),
        _ => null,
    };
}
