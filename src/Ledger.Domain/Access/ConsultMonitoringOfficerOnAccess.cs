using Ledger.Domain.Roster;

namespace Ledger.Domain.Access;

/// <summary>Records that the monitoring officer was consulted on access or disclosure.</summary>
/// <param name="Access">The record's reference.</param>
/// <param name="On">On what.</param>
/// <param name="Officer">The monitoring officer, of this council or of another authority.</param>
/// <param name="Advice">What they advised.</param>
/// <param name="ConsultedBy">Who consulted them; whoever acts, where not given.</param>
public sealed record ConsultMonitoringOfficerOnAccess(
    string Access, ConsultedOn On, PartyNamed Officer, string? Advice = null, PartyNamed? ConsultedBy = null) : ICommand<DocumentAccess>
{
    /// <inheritdoc/>
    public StreamName Stream => DocumentAccess.Stream(Access);

    /// <inheritdoc/>
    public Decision Decide(DocumentAccess? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Begun(current, Access);
        var officer = find.Party(Officer);
        var by = find.Party(ConsultedBy);
        return find.Record(() => new MonitoringOfficerConsultedOnAccess(by, officer, On, Advice));
    }
}
