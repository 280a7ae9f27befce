using Ledger.Domain.Records;

namespace Ledger.Domain.NeedToKnow;

/// <summary>What one role sees: one line of the table in <c>docs/who-sees-what.md</c>. Whatever it does not name is closed.</summary>
internal interface IRoleSight
{
    /// <summary>What it sees of each entry of a record.</summary>
    Func<Entry, View> In(IRecord record);

    /// <summary>Whether it reads this concern for the council, though no route brought it there.</summary>
    bool ReadsForTheCouncil(IRecord record) => false;
}
