using Ledger.Host.Reminders;
using MimeKit;
using Wolverine.Runtime.Handlers;

namespace Ledger.Host.Witnessing;

/// <summary>A checkpoint on its way to one of those who are to keep it.</summary>
/// <param name="Id">Which letter: of which week, to which address.</param>
/// <param name="Letter">The letter as it was written, attachment and all (RFC 5322): what is kept must be what was signed.</param>
/// <param name="OnlyToFolder">Whether it must not leave this machine: a sandbox council's.</param>
public sealed record SendCheckpoint(Guid Id, byte[] Letter, bool OnlyToFolder);

/// <summary>Sends checkpoints out.</summary>
public static class SendCheckpointHandler
{
    /// <summary>Tried again as reminders are.</summary>
    public static void Configure(HandlerChain chain) => SendReminderHandler.Configure(chain);

    /// <summary>Sends one.</summary>
    public static async Task Handle(SendCheckpoint message, OutgoingMail mail, CancellationToken cancel)
    {
        using var bytes = new MemoryStream(message.Letter);
        using var letter = await MimeMessage.LoadAsync(bytes, cancel);
        await mail.Send(letter, message.Id, message.OnlyToFolder, cancel);
    }
}
