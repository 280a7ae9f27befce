namespace Ledger.Domain.Roster;

/// <summary>Takes a mailbox from somebody who could read it.</summary>
/// <param name="Address">The address.</param>
/// <param name="Reader">The reader's id, or an officer's post.</param>
/// <param name="Why">Why they may no longer read it.</param>
public sealed record RemoveMailboxReader(string Address, string Reader, string? Why = null) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var address = find.Mailbox(Address);
        var id = find.Then.Officer(Reader)?.Id ?? Reader;
        var reader = find.Then.MailboxReaders.FirstOrDefault(known => known.Reader == id && known.Address == address);
        find.Require(reader is not null, $"{Reader} may not read {address} that day.", "Name a reader whom AddMailboxReader recorded.");
        return find.Record(() => new MailboxReaderRemoved(address, reader!.Reader, reader.ReaderName, Why));
    }
}
