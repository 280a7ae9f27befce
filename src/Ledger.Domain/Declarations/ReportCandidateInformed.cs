using Ledger.Domain.Roster;

namespace Ledger.Domain.Declarations;

/// <summary>Somebody gives information to a candidate.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Appointment">A reference for the appointment.</param>
/// <param name="Candidate">The candidate.</param>
/// <param name="What">What they were told.</param>
/// <param name="OthersHadIt">Whether the other candidates had it too.</param>
public sealed record ReportCandidateInformed(string Person, string Appointment, string Candidate, string What, bool OthersHadIt) : ICommand<Declaration>
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
        find.Stated(What, "What they were told");
        return find.Record(() => new CandidateInformed(of, Appointment, Candidate, What, OthersHadIt));
    }
}
