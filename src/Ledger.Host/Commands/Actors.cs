using Ledger.Domain;
using Ledger.Domain.Letters;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Host.Commands;

/// <summary>Who acts, in the capacity they have on the day they act.</summary>
internal static class Actors
{
    /// <summary>The id by which the one who keeps the roster and the packs acts.</summary>
    internal const string Administrator = "administrator";

    /// <summary>The id by which letters are taken in from a mailbox; no person's.</summary>
    internal const string MailImport = "import-of-mail";

    /// <summary>The one who acts; null where nobody of that id may give such a command.</summary>
    internal static Actor? Find(string by, ICommand command, Council council, Instant now)
    {
        if (by == Administrator) return command.Stream == Council.Stream ? new(Administrator, "The administrator", "administrator") : null;
        if (by == MailImport) return command is ICommand<Letter> and not ICommand<Council> ? new(MailImport, "The council's mailbox", "import of mail") : null;
        var today = council.On(now.InZone(OccurredAt.London).Date);
        if (today.Officer(by) is { } officer) return new(officer.Id, officer.Name, officer.Title);
        if (today.Member(by) is { } member) return new(member.Id, member.Name, member.Group is { } group ? $"member, {group.Name}" : "member");
        return null;
    }
}
