using Ledger.Domain.Roster;

namespace Ledger.Domain.Declarations;

/// <summary>Takes part in the appointment of an officer.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Appointment">A reference for the appointment.</param>
/// <param name="Post">The post to be filled.</param>
/// <param name="DecidedOn">On what they decided, where somebody said so.</param>
public sealed record TakePartInAppointment(string Person, string Appointment, string Post, AppointedOn? DecidedOn = null) : ICommand<Declaration>
{
    /// <inheritdoc/>
    public StreamName Stream => Declaration.Stream(Person);

    /// <inheritdoc/>
    public Decision Decide(Declaration? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var of = find.Declarer(Person);
        find.Stated(Appointment, "The reference of the appointment");
        find.Stated(Post, "The post");
        return find.Record(() => new TookPartInAppointment(of, Appointment, Post, DecidedOn));
    }
}
