using Ledger.Domain;
using Ledger.Domain.Roster;

namespace Ledger.Host.Imports.Rosters;

/// <summary>Which addresses are whose, by the file. A shared mailbox is nobody's, and says who reads it.</summary>
internal static class MailboxChanges
{
    internal static IEnumerable<ICommand<Council>> Between(CouncilOn now, RosterReading.Read file, Dictionary<RosterLine, string> people) =>
    [
        .. from line in file.Members
           where line.Emails.Count > 0
           from change in Own(now, people[line], line.Emails)
           select change,
        .. file.SharedMailboxes.SelectMany(shared => Shared(now, file, shared, people)),
    ];

    // A row without an address says nothing; one with an address says which are the member's now.
    private static IEnumerable<ICommand<Council>> Own(CouncilOn now, string member, IReadOnlyList<string> addresses)
    {
        foreach (var (address, owner) in now.Mailboxes)
            if (owner == member && !addresses.Contains(address)) yield return new CloseMailbox(address);
        foreach (var address in addresses)
        {
            var known = now.Mailboxes.TryGetValue(address, out var owner);
            if (known && owner == member) continue;
            if (known) yield return new CloseMailbox(address);
            yield return new OpenMailbox(address, member);
        }
    }

    private static IEnumerable<ICommand<Council>> Shared(CouncilOn now, RosterReading.Read file, SharedMailbox shared, Dictionary<RosterLine, string> people)
    {
        var known = now.Mailboxes.TryGetValue(shared.Address, out var owner);
        if (known && owner is not null) yield return new CloseMailbox(shared.Address);
        if (!known || owner is not null) yield return new OpenMailbox(shared.Address);
        foreach (var reader in people.Where(person => shared.Readers.Contains(person.Key.Id)).Select(person => person.Value))
            if (!now.MailboxReaders.Any(reads => reads.Address == shared.Address && reads.Reader == reader))
                yield return new AddMailboxReader(shared.Address, reader, $"given as theirs in the roster {file.File}");
    }
}
