using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Granting;

/// <summary>Proposes to let somebody read some of the record. Another person decides.</summary>
/// <param name="Grant">A reference for the grant.</param>
/// <param name="To">The id under which they read, new or of the roster.</param>
/// <param name="Name">Their name.</param>
/// <param name="Role">In what role: auditor, investigator, decider, or monitoring officer of another authority.</param>
/// <param name="Why">Why: what they need it for.</param>
/// <param name="Kinds">The kinds of record it covers, such as <c>matter</c>; every kind, where not given.</param>
/// <param name="Records">The records it covers, by kind and reference; every record, where not given.</param>
/// <param name="From">The first day of what it covers.</param>
/// <param name="UpTo">The last day of what it covers.</param>
/// <param name="Beyond">Layers beyond contact, subject and advice, each named.</param>
/// <param name="Until">The last day on which it lets them read.</param>
/// <param name="Statutory">Whether they have the right by law, so that nothing may cut it.</param>
public sealed record ProposeGrant(
    string Grant, string To, string Name, Role Role, string Why, IReadOnlyList<string>? Kinds = null, IReadOnlyList<StreamName>? Records = null,
    LocalDate? From = null, LocalDate? UpTo = null, IReadOnlyList<Layer>? Beyond = null, LocalDate? Until = null, bool Statutory = false) : ICommand<Grant>
{
    /// <summary>The roles that can be granted; every other follows from the roster.</summary>
    public static IReadOnlyList<Role> Granted { get; } = [Role.Auditor, Role.Investigator, Role.Decider, Role.MonitoringOfficer];

    /// <inheritdoc/>
    public StreamName Stream => Granting.Grant.Stream(Grant);

    /// <inheritdoc/>
    public Decision Decide(Grant? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Require(current?.Proposed is null, $"There is a grant {Grant} already.", "Give the new one another reference.");
        find.Stated(Grant, "The grant's reference");
        find.Stated(To, "The id under which they read");
        find.Stated(Name, "Their name");
        find.Stated(Why, "The reason");
        find.Require(Granted.Contains(Role), $"Nobody is granted to be {Role}.", $"Grant one of {string.Join(", ", Granted)}; whoever is something else is put into the roster.");
        foreach (var kind in (Kinds ?? []).Where(kind => RecordKind.Find(kind ?? "") is null))
            find.Require(false, $"“{kind}” is no kind of record.", $"The kinds are {string.Join(", ", RecordKind.All.Select(one => one.Name))}.");
        find.Require(Role is Role.Auditor || Records is { Count: > 0 }, "Only an auditor reads more than the records of a case.", "Name the records, such as concern/C-1.");
        find.Require(From is null || UpTo is null || From <= UpTo, "What it covers ends before it begins.", "Mend one of the two days.");
        find.Require(Until is not { } until || act.Occurred.Date <= until, "It would run out before it is granted.", "Give a later day, or none.");
        find.Require(!Statutory || Role is Role.Auditor, "Only an auditor has a right by law to read all of the record.", "Leave out that it is statutory, or grant it to an auditor.");
        find.Require(
            !Statutory || (Kinds ?? []).Count + (Records ?? []).Count == 0 && (From, UpTo, Until) == (null, null, null), "What an auditor may read by law is not cut by a grant.",
            "Leave out the kinds, the records and the days.");
        return find.Record(() => new GrantProposed(
            Grant, To, Name, Role, [.. (Kinds ?? []).Distinct()], [.. (Records ?? []).Distinct()], From, UpTo, [.. (Beyond ?? []).Distinct().Order()], Until, Statutory, Why));
    }
}
