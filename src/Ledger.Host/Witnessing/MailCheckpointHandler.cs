using JasperFx;
using Ledger.Domain;
using Ledger.Domain.Integrity;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Host.Log;
using Ledger.Host.Reminders;
using Ledger.Host.Security;
using Ledger.Projections;
using Ledger.Projections.Log;
using Ledger.Projections.Reminders;
using Marten;
using NodaTime;
using NodaTime.Text;
using Wolverine.ErrorHandling;
using Wolverine.Runtime.Handlers;
using Note = Ledger.Domain.Integrity.Note;

namespace Ledger.Host.Witnessing;

/// <summary>The external auditor, who is sent every council's checkpoints.</summary>
/// <param name="Address">The e-mail address; null where none is set.</param>
public sealed record ExternalAuditor(string? Address);

/// <summary>Writes one council's letters of the week. That each went out is kept in the transaction that puts it into the outbox.</summary>
public static class MailCheckpointHandler
{
    /// <summary>Two rounds at once: the second finds what the first kept.</summary>
    public static void Configure(HandlerChain chain) => chain.OnException<DocumentAlreadyExistsException>().RetryTimes(3);

    /// <summary>Hands every letter of this week that was not sent yet to the outbox.</summary>
    public static async Task<IEnumerable<object>> Handle(
        MailCheckpoint message, IDocumentSession session, Councils councils, LedgerClock clock, LogConnections data, LogSigner signer, ExternalAuditor auditor, OutgoingMail mail,
        ILogger<MailCheckpoint> log, CancellationToken cancel)
    {
        var today = clock.Now.InZone(OccurredAt.London).Date;
        var council = await councils.Of(session, cancel);
        if (await Newest(data, session.TenantId, cancel) is not { } checkpoint) return [];
        SayWhoIsMissing(log, council, today, auditor);

        var week = today.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        var readers = CheckpointReader.Of(council, today, auditor.Address).Where(reader => reader.Address is not null)
            .DistinctBy(reader => reader.Address, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(reader => SentId(week, reader.Address!));
        var known = (await session.LoadManyAsync<ReminderSent>(cancel, readers.Keys)).Select(sent => sent.Id).ToHashSet();
        var letters = new List<object>();
        foreach (var (id, reader) in readers.Where(one => !known.Contains(one.Key)))
        {
            session.Insert(new ReminderSent(id, clock.Now, Checkpoint.Parse(checkpoint.Text).Size));
            letters.Add(await Letter(id, council, reader, mail.From, checkpoint, clock.Now, WhereOf(signer, session.TenantId), cancel));
        }

        return letters;
    }

    /// <summary>Under which id it is kept that a week's letter went to an address.</summary>
    /// <param name="week">The week's Monday.</param>
    /// <param name="address">The address.</param>
    internal static Guid SentId(LocalDate week, string address) => new StreamName("checkpoint", $"{LocalDatePattern.Iso.Format(week)}|{address.ToLowerInvariant()}").Id;

    private static async Task<Note?> Newest(LogConnections data, string council, CancellationToken cancel)
    {
        await using var connection = await data.Source.OpenConnectionAsync(cancel);
        return await new CosignatureTable(connection, council).Last(cancel);
    }

    private static async Task<SendCheckpoint> Letter(
        Guid id, Council council, CheckpointReader reader, string from, Note checkpoint, Instant now, Uri? where, CancellationToken cancel)
    {
        using var letter = CheckpointMail.Write(council.Created!.Name, reader, from, checkpoint, now, where);
        using var bytes = new MemoryStream();
        await letter.WriteToAsync(bytes, cancel);
        return new(id, bytes.ToArray(), council.Created.Sandbox);
    }

    private static Uri? WhereOf(LogSigner signer, string council) => signer.Origin.Host == LogHome.Unnamed ? null : new($"https://{signer.Origin.Host}/log/{council}");

    private static void SayWhoIsMissing(ILogger log, Council council, LocalDate today, ExternalAuditor auditor)
    {
        var name = council.Created!.Slug;
        foreach (var reader in CheckpointReader.Of(council, today, auditor.Address).Where(reader => reader.Address is null))
            log.LogWarning("{Council}: {Who}, {As}, is not sent the week's checkpoint, having no mailbox in the roster. Open one with OpenMailbox.", name, reader.Name, reader.As);
        foreach (var group in CheckpointReader.Leaderless(council, today))
            log.LogWarning("{Council}: nobody of {Group} is sent the week's checkpoint, the roster naming no leader. Name one with TakeGroupPart.", name, group.Name);
        if (auditor.Address is null) log.LogWarning("{Council}: no auditor is sent the week's checkpoint. Give the auditor's address in LEDGER_AUDITOR.", name);
    }
}
