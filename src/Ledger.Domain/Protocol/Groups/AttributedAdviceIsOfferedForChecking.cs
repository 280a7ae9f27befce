using Ledger.Domain.Matters;
using Ledger.Domain.People;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// Faversham 8.12: an officer to whom a group's written record attributes comments or advice has the opportunity of checking them.
/// Owed to each officer; an officer who has checked or disputed the record has evidently had it.
/// </summary>
public sealed record AttributedAdviceIsOfferedForChecking : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from received in matter.All<MeetingRecordReceived>()
        from officer in received.Fact.Attributes
        let what = $"offer {officer.Name} the record of {received.Fact.Of.Name} to check what it attributes to them"
        select charge.Duty(received, officer, what, Offered(received.Fact.Record, officer, matter));

    private static Entry? Offered(string record, OfficerThen officer, Matter matter) => matter.History.Standing.FirstOrDefault(entry => entry.Fact switch
    {
        AttributionOffered offered => offered.Record == record && offered.To.Id == officer.Id,
        AttributionChecked agreed => agreed.Record == record && agreed.By.Id == officer.Id,
        AttributionDisputed disputed => disputed.Record == record && disputed.By == officer.Id,
        _ => false,
    });
}
