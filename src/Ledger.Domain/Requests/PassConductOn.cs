using Ledger.Domain.Roster;

namespace Ledger.Domain.Requests;

/// <summary>Reported conduct is brought to the notice of a post that the protocol names.</summary>
/// <param name="Request">The reference under which the conduct was reported.</param>
/// <param name="To">The officer who is told, by post or person.</param>
/// <param name="Outside">The role outside the council that is told, as the protocol calls it.</param>
/// <param name="Person">Who tells them, a member or officer by id or post; whoever acts, where not given.</param>
public sealed record PassConductOn(
    string Request, string? To = null, string? Outside = null, string? Person = null) : ICommand<MemberRequest>
{
    /// <inheritdoc/>
    public StreamName Stream => MemberRequest.Stream(Request);

    /// <inheritdoc/>
    public Decision Decide(MemberRequest? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var reported = current?.All<ConductReported>().FirstOrDefault();
        find.Require(reported is not null, $"No conduct is reported under {Request}.", $"Record it first with {nameof(ReportConduct)}.");
        find.NotBefore(reported?.When, "The report");
        find.Require(To is not null || Outside is not null, "Nobody is named who was told.", "Name an officer, or the role outside the council.");
        var (by, to) = (find.Doing(Person), find.Decider(To, null, Outside));
        return find.Record(() => new ConductPassedOn(by, to));
    }
}
