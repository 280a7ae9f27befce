using Ledger.Domain;
using Ledger.Domain.Roster;
using Ledger.Host.Exports;

namespace Ledger.Host.Imports.Rosters;

/// <summary>What a roster file would change, in sentences, for whoever is to say whether it is recorded.</summary>
/// <param name="now">The council on the day of the change.</param>
/// <param name="changes">The changes.</param>
internal sealed class ChangesInWords(CouncilOn now, IReadOnlyList<ICommand<Council>> changes)
{
    private readonly Dictionary<string, string> coming = changes.OfType<TakeOffice>().DistinctBy(take => take.Member).ToDictionary(take => take.Member, take => take.Name);
    private readonly Dictionary<string, string> forming = changes.OfType<FormGroup>().DistinctBy(form => form.Group).ToDictionary(form => form.Group, form => form.Name);
    private readonly Dictionary<string, string> naming = changes.OfType<NameWard>().DistinctBy(name => name.Ward).ToDictionary(name => name.Ward, name => name.Name);

    /// <summary>The changes by what they are of, in the order in which a reader asks.</summary>
    internal IReadOnlyList<(string Of, IReadOnlyList<string> Says)> BySort =>
        [.. changes.GroupBy(SortOf).OrderBy(sort => sort.Key).Select(sort => (Heading(sort.Key), (IReadOnlyList<string>)[.. sort.Select(Of)]))];

    /// <summary>One change in a sentence.</summary>
    internal string Of(ICommand<Council> change) => change switch
    {
        TakeOffice take => $"{take.Name} {(take.Already ? "is in office" : "takes office")}{(take.Ward is { } ward ? $" for {Ward(ward)}" : "")}{(take.Party is { } party ? $" ({party})" : "")}.",
        CeaseMember cease => $"{Member(cease.Member)} leaves office: {cease.Why}.",
        RenameMember rename => $"{Member(rename.Member)} is now called {rename.Name}.",
        MoveMemberToWard move => $"{Member(move.Member)} moves from {Ward(now.WardOf(move.Member))} to {Ward(move.Ward)}.",
        JoinGroup join => $"{Member(join.Member)} joins {Group(join.Group)}.",
        LeaveGroup leave => $"{Member(leave.Member)} leaves {now.Member(leave.Member)?.Group?.Name ?? "their group"}.",
        TakeGroupPart part => $"{Member(part.Member)} becomes {Layout.Words(part.Part)} of {Group(part.Group)}.",
        GiveUpGroupPart part => $"{Member(part.Member)} is {Layout.Words(part.Part)} of {Group(part.Group)} no longer.",
        FormGroup form => $"{form.Name} is formed.",
        RenameGroup rename => $"{Group(rename.Group)} is now called {rename.Name}.",
        DissolveGroup dissolve => $"{Group(dissolve.Group)} is dissolved: {dissolve.Why}.",
        NameWard ward => $"{ward.Name} is a ward.",
        VacateSeat seat => $"A seat{In(seat.Ward)} is vacant.",
        FillSeat seat => $"A seat{In(seat.Ward)} is vacant no longer.",
        OpenMailbox { Owner: { } owner } open => $"{open.Address} is {Member(owner)}’s.",
        OpenMailbox open => $"{open.Address} is a mailbox that several people read.",
        CloseMailbox close => now.Mailboxes.GetValueOrDefault(close.Address) is { } owner ? $"{close.Address} is {Member(owner)}’s no longer." : $"{close.Address} is no shared mailbox any more.",
        AddMailboxReader add => $"{Member(add.Reader)} reads {add.Address}.",
        _ => $"{Layout.Spaced(change.GetType().Name)}.",
    };

    private static Sort SortOf(ICommand<Council> change) => change switch
    {
        TakeOffice => Sort.Joined,
        CeaseMember => Sort.Left,
        RenameMember => Sort.Renamed,
        MoveMemberToWard => Sort.Moved,
        NameWard or VacateSeat or FillSeat => Sort.Seats,
        OpenMailbox or CloseMailbox or AddMailboxReader => Sort.Addresses,
        _ => Sort.Groups,
    };

    private static string Heading(Sort sort) => sort switch
    {
        Sort.Joined => "New members",
        Sort.Left => "Members who leave office",
        Sort.Renamed => "Members who are called otherwise",
        Sort.Moved => "Members who move to another ward",
        Sort.Groups => "Groups, and who is in them",
        Sort.Seats => "Wards and vacant seats",
        _ => "E-mail addresses",
    };

    private string Member(string id) => now.Member(id)?.Name ?? coming.GetValueOrDefault(id, id);

    private string Group(string id) => now.Group(id)?.Name ?? forming.GetValueOrDefault(id, id);

    private string Ward(string? id) => id is null ? "no ward" : now.Wards.GetValueOrDefault(id) ?? naming.GetValueOrDefault(id, id);

    private string In(string? ward) => ward is null ? "" : $" in {Ward(ward)}";

    private enum Sort
    {
        Joined,
        Left,
        Renamed,
        Moved,
        Groups,
        Seats,
        Addresses,
    }
}
