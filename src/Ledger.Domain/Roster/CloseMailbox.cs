namespace Ledger.Domain.Roster;

/// <summary>Takes an e-mail address out of use, or from the person whose it was.</summary>
/// <param name="Address">The address.</param>
public sealed record CloseMailbox(string Address) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var address = find.Mailbox(Address);
        return find.Record(() => new MailboxClosed(address, find.Then.Mailboxes[address]));
    }
}
