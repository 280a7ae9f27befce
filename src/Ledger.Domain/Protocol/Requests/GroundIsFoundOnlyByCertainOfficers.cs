using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>Uttlesford 7.2 • 3: that a request asks too much of the council is for certain officers to find, and for nobody else.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="By">The roles that may find it.</param>
public sealed record GroundIsFoundOnlyByCertainOfficers(RefusalGround Ground, IReadOnlyList<string> By) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from entry in request.History.Standing
        let found = entry.Fact switch
        {
            RequestDeclined declined => (declined.Ground, declined.By),
            RefusalGroundsChanged changed => (changed.Ground, changed.By),
            _ => default,
        }
        where found.By is not null && found.Ground == Ground && !charge.Fills(found.By, By)
        select charge.Breach(
            entry, request.AskedBy?.Id ?? found.By.Id, $"{found.By.Name}, {found.By.Title}, refused on a ground that is for {charge.TitlesOf(By)} to find.");
}
