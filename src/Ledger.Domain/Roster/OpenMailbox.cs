namespace Ledger.Domain.Roster;

/// <summary>Brings an e-mail address into use: a person's own, or shared and then nobody's.</summary>
/// <param name="Address">The address.</param>
/// <param name="Owner">The member's id, or the officer's post or id; none for a shared mailbox.</param>
public sealed record OpenMailbox(string Address, string? Owner = null) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var address = RosterLookup.Address(Address);
        var owner = Owner is null ? null : find.Person(Owner);
        find.Require(
            address.IndexOf('@', StringComparison.Ordinal) is var at && at > 0 && at < address.Length - 1 && !address.Any(char.IsWhiteSpace),
            $"“{Address}” is not an e-mail address.", "Write it as name@example.org.");
        find.Require(
            !find.Then.Mailboxes.ContainsKey(address), $"The mailbox {address} is in use already.", "Close it first with CloseMailbox where it changes hands.");
        return find.Record(() => new MailboxOpened(address, owner?.Id));
    }
}
