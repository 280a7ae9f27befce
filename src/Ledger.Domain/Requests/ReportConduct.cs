using Ledger.Domain.Roster;

namespace Ledger.Domain.Requests;

/// <summary>Somebody reports what a member or an officer did around a request, or without one.</summary>
/// <param name="Request">The reference of the request in which it happened, or a reference of its own.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Person">Who did it, a member or officer by id or post.</param>
/// <param name="Towards">Towards whom, a member or officer by id or post.</param>
/// <param name="Circumstances">Circumstances that may matter.</param>
/// <param name="Purpose">For what purpose, where it was for one.</param>
/// <param name="What">What happened, in the reporter's words.</param>
public sealed record ReportConduct(
    string Request, ConductKind Kind, string Person, string? Towards = null, IReadOnlyList<Circumstance>? Circumstances = null,
    RequestPurpose? Purpose = null, string? What = null) : ICommand<MemberRequest>
{
    /// <inheritdoc/>
    public StreamName Stream => MemberRequest.Stream(Request);

    /// <inheritdoc/>
    public Decision Decide(MemberRequest? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Stated(Request, "The reference");
        var (by, towards) = (find.Participant(Person), Towards is null ? null : find.Participant(Towards));
        find.Require(by is null || by.Id != towards?.Id, $"{by?.Name} can't have done it towards themselves.", "Name somebody else, or nobody.");
        find.FitsConduct(Kind, by, Purpose);
        return find.Record(() => new ConductReported(Request, Kind, by!, towards, Circumstances ?? [], Purpose, What));
    }
}
