using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Records that an officer acted under delegation.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="What">What was done.</param>
/// <param name="InConsultationWith">The id of the chair or member consulted.</param>
/// <param name="Resolution">The resolution that delegates it.</param>
/// <param name="DecidedBy">Who in truth decided, by post or id; the officer, where not given.</param>
/// <param name="Reasons">The reasons recorded.</param>
/// <param name="Officer">The officer who acted, by post or person; whoever acts, where not given.</param>
public sealed record TakeDelegatedAction(
    string Matter, string What, string? InConsultationWith = null, string? Resolution = null, string? DecidedBy = null, string? Reasons = null,
    string? Officer = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Open(current, Matter);
        var officer = find.Acting(Officer);
        var member = find.MemberIfNamed(InConsultationWith);
        var decider = DecidedBy is null ? null : find.Person(DecidedBy);
        find.Stated(What, "What was done");
        return find.Record(() => new DelegatedActionTaken(officer, member, Resolution, decider?.Id ?? officer.Id, What, Reasons));
    }
}
