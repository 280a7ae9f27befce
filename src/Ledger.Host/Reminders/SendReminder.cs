using MailKit;
using Wolverine.ErrorHandling;
using Wolverine.Runtime.Handlers;

namespace Ledger.Host.Reminders;

/// <summary>A reminder on its way out.</summary>
/// <param name="Id">Which reminder: it is also the letter's id, so that one sent twice by a crash can be told to be one.</param>
/// <param name="To">The addresses.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Text">The text.</param>
/// <param name="OnlyToFolder">Whether it must not leave this machine: a sandbox council's.</param>
public sealed record SendReminder(Guid Id, IReadOnlyList<string> To, string Subject, string Text, bool OnlyToFolder);

/// <summary>Sends reminders out.</summary>
public static class SendReminderHandler
{
    /// <summary>A mail server or a disk that is away is tried again for as long as it takes; the letter waits in the outbox.</summary>
    public static void Configure(HandlerChain chain) => chain
        .OnExceptionOfType(typeof(IOException)).Or<System.Net.Sockets.SocketException>().Or<UnauthorizedAccessException>()
        .Or<ProtocolException>().Or<CommandException>().Or<ServiceNotConnectedException>().Or<MailKit.Security.AuthenticationException>()
        .ScheduleRetryIndefinitely(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1));

    /// <summary>Sends one.</summary>
    public static Task Handle(SendReminder reminder, OutgoingMail mail, CancellationToken cancel) => mail.Send(reminder, cancel);
}
