namespace Ledger.Domain.Roster;

/// <summary>Lets somebody read a mailbox, on a recorded basis.</summary>
/// <param name="Address">The address.</param>
/// <param name="Reader">The member's id, or the officer's post or id.</param>
/// <param name="Basis">Why they may read it.</param>
public sealed record AddMailboxReader(string Address, string Reader, string Basis) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var address = find.Mailbox(Address);
        var reader = find.Person(Reader);
        find.Stated(Basis, "The basis");
        find.Require(
            reader is null || !find.Then.MailboxReaders.Any(known => known.Reader == reader.Id && known.Address == address),
            $"{reader?.Name} may read {address} already.",
            "Check the reader and the date.");
        return find.Record(() => new MailboxReaderAdded(address, reader!.Id, reader.Name, Basis));
    }
}
