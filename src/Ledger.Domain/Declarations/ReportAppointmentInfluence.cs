using Ledger.Domain.Roster;

namespace Ledger.Domain.Declarations;

/// <summary>Somebody seeks to influence an appointment in another way than by canvassing.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Appointment">A reference for the appointment.</param>
/// <param name="How">What they did.</param>
public sealed record ReportAppointmentInfluence(string Person, string Appointment, string How) : ICommand<Declaration>
{
    /// <inheritdoc/>
    public StreamName Stream => Declaration.Stream(Person);

    /// <inheritdoc/>
    public Decision Decide(Declaration? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var of = find.Declarer(Person);
        find.Stated(Appointment, "The reference of the appointment");
        find.Stated(How, "What they did");
        return find.Record(() => new AppointmentInfluenceSought(of, Appointment, How));
    }
}
