using Ledger.Domain.Roster;

namespace Ledger.Domain.Declarations;

/// <summary>Somebody is close to a candidate.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Appointment">A reference for the appointment.</param>
/// <param name="Candidate">The candidate.</param>
/// <param name="How">How they are close.</param>
/// <param name="Declared">Whether the person declared it.</param>
public sealed record ReportCandidateKnown(string Person, string Appointment, string Candidate, Closeness How, bool Declared) : ICommand<Declaration>
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
        return find.Record(() => new CandidateKnown(of, Appointment, Candidate, How, Declared));
    }
}
