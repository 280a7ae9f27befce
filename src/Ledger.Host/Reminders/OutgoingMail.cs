using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Ledger.Host.Reminders;

/// <summary>The mail server by which letters leave.</summary>
/// <param name="Host">Its name.</param>
/// <param name="Port">Its port.</param>
/// <param name="User">The user to sign in as; null where it asks for none.</param>
/// <param name="Password">The user's password.</param>
public sealed record MailServer(string Host, int Port, string? User, string? Password);

/// <summary>Where letters go out: by a mail server or, without one, into a folder from which another program may fetch them.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="From">The sender's address.</param>
/// <param name="Server">The mail server; null for the folder alone.</param>
public sealed record OutgoingMail(string Folder, string From = OutgoingMail.Nobody, MailServer? Server = null)
{
    /// <summary>The sender where none is set: nobody can answer.</summary>
    public const string Nobody = "ledger@localhost";

    /// <summary>Sends a reminder.</summary>
    internal async Task Send(SendReminder reminder, CancellationToken cancel)
    {
        using var letter = new MimeMessage { Subject = reminder.Subject, Body = new TextPart("plain") { Text = reminder.Text } };
        letter.From.Add(new MailboxAddress("Ledger", From));
        letter.To.AddRange(reminder.To.Select(MailboxAddress.Parse));
        await Send(letter, reminder.Id, reminder.OnlyToFolder, cancel);
    }

    /// <summary>Sends a letter. Sent again, it replaces its own file, or bears the id that it had.</summary>
    internal async Task Send(MimeMessage letter, Guid id, bool onlyToFolder, CancellationToken cancel)
    {
        letter.MessageId = $"{id:N}@ledger.invalid";
        letter.Headers[HeaderId.AutoSubmitted] = "auto-generated";
        if (Server is null || onlyToFolder) await Write(letter, id, cancel);
        else await Send(letter, Server, cancel);
    }

    // Whoever watches the folder must never see half a letter, so it is written beside and then moved.
    private async Task Write(MimeMessage letter, Guid id, CancellationToken cancel)
    {
        Directory.CreateDirectory(Folder);
        var path = Path.Combine(Folder, $"{id:N}.eml");
        await letter.WriteToAsync($"{path}.part", cancel);
        File.Move($"{path}.part", path, overwrite: true);
    }

    private static async Task Send(MimeMessage letter, MailServer server, CancellationToken cancel)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(server.Host, server.Port, SecureSocketOptions.Auto, cancel);
        if (server.User is not null) await client.AuthenticateAsync(server.User, server.Password ?? "", cancel);
        await client.SendAsync(letter, cancel);
        await client.DisconnectAsync(quit: true, cancel);
    }
}
