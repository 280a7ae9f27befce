using Ledger.Domain.Roster;

namespace Ledger.Domain.Declarations;

/// <summary>Somebody canvasses support for a candidate.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Appointment">A reference for the appointment.</param>
/// <param name="Candidate">The candidate.</param>
public sealed record ReportCanvassing(string Person, string Appointment, string Candidate) : ICommand<Declaration>
{
    /// <inheritdoc/>
    public StreamName Stream => Declaration.Stream(Person);

    /// <inheritdoc/>
    public Decision Decide(Declaration? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var of = find.Declarer(Person);
        find.Stated(Appointment, "The reference of the appointment");
        find.Stated(Candidate, "The candidate");
        return find.Record(() => new CandidateCanvassedFor(of, Appointment, Candidate));
    }
}
