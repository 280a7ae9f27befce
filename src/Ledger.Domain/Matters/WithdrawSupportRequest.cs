using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>A group withdraws its request for support.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Request">The request's reference within the matter.</param>
/// <param name="Why">Why.</param>
public sealed record WithdrawSupportRequest(string Matter, string Request, string? Why = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var request = find.Request(matter, Request);
        find.Require(
            request?.Withdrawn is null, $"Request {Request} is withdrawn already.", "A group that asks again makes a new request, with RequestGroupSupport.");
        var answered = matter?.History.Standing.FirstOrDefault(entry => Matters.Matter.RequestAnsweredBy(entry.Fact) == Request
            && entry.Fact is (GroupSupportAccepted or GroupSupportDeclined) && act.Occurred.IsBefore(entry.Fact.Occurred));
        find.Require(
            answered is null, $"Request {Request} was answered on {Dates.Plain(answered?.Fact.Occurred ?? act.Occurred)}, after that day.",
            "Mend the date, or first correct the answer where it is wrong: what is withdrawn is not answered.");
        return find.Record(() => new SupportRequestWithdrawn(Request, find.Again(request!.For), Why));
    }
}
