using JasperFx;
using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Host.Commands;
using Ledger.Projections;
using Ledger.Projections.Reminders;
using Ledger.Projections.Reports;
using Marten;
using Wolverine.ErrorHandling;
using Wolverine.Runtime.Handlers;

namespace Ledger.Host.Reminders;

/// <summary>
/// Works out what one council is to be reminded of today. Duties are computed, so there is nothing to cancel: what is met, waived or lapsed by
/// now is not among them. That a reminder went out is kept in the transaction that puts it into the outbox.
/// </summary>
public static class RemindCouncilHandler
{
    /// <summary>Two rounds at once: the second finds what the first kept.</summary>
    public static void Configure(HandlerChain chain) => chain.OnException<DocumentAlreadyExistsException>().RetryTimes(3);

    /// <summary>Hands every reminder that was not sent yet to the outbox.</summary>
    public static async Task<IEnumerable<object>> Handle(
        RemindCouncil message, IDocumentSession session, Councils councils, LedgerClock clock, ILogger<RemindCouncil> log, CancellationToken cancel)
    {
        var now = clock.Now;
        var today = now.InZone(OccurredAt.London).Date;
        var council = await councils.Of(session, cancel);
        if (council.ProtocolOn(today)?.Pack is not { Reminders: { } wanted } pack) return [];

        var judged = await JudgedQuery.Run(session, new ReportScope(session.TenantId, Reader.Keeper, now, now), cancel);
        var due = (from stream in judged.Streams
                   where stream.InheritedFrom is null
                   from reminder in Reminder.On(today, wanted, stream.Judgement.Duties)
                   select (Id: new StreamName("reminder", $"{stream.Name}|{reminder.Key}").Id, stream.Name, reminder)).ToDictionary(one => one.Id);
        var known = (await session.LoadManyAsync<ReminderSent>(cancel, due.Keys)).Select(sent => sent.Id).ToHashSet();
        var letters = new List<object>();
        foreach (var (id, record, reminder) in due.Values.Where(one => !known.Contains(one.Id)))
        {
            var to = Recipients.Of(reminder.Duty, wanted, pack, council.On(today));
            if (to.Count == 0)
            {
                Unsent(log, record, reminder.Duty);
                continue;
            }

            session.Insert(new ReminderSent(id, now));
            letters.Add(ReminderText.Of(id, record, reminder, council, pack, to));
        }

        return letters;
    }

    private static void Unsent(ILogger log, StreamName record, Duty duty) => log.LogWarning(
        "Nobody could be reminded of clause {Clause} in {Record}: none of those whom the protocol names has a mailbox in the roster. Open one with OpenMailbox; the reminder goes out the next morning.",
        duty.Clause.Ref, record);
}
