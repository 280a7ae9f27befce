using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using NodaTime;

namespace Ledger.Projections.Reports;

/// <summary>What a report is about, and the moments it looks from.</summary>
/// <param name="Council">The council's slug.</param>
/// <param name="Reader">Whose eyes it is for.</param>
/// <param name="AsOf">What had happened by then; duties are open or overdue as of it.</param>
/// <param name="KnownAt">What had been recorded by then.</param>
/// <param name="Only">Only this record.</param>
/// <param name="Group">Only what concerns this group or member.</param>
/// <param name="From">Only what happened on or after this day.</param>
/// <param name="To">Only what happened on or before this day.</param>
/// <param name="Under">Another pack to judge by, instead of those that the council adopted.</param>
/// <param name="Body">Only what members of this body asked, each compared with the others of it.</param>
/// <param name="Part">Which part of a report that has two.</param>
public sealed record ReportScope(
    string Council, Reader Reader, Instant AsOf, Instant KnownAt, StreamName? Only = null, string? Group = null,
    LocalDate? From = null, LocalDate? To = null, Pack? Under = null, string? Body = null,
    ReportPart Part = ReportPart.Both)
{
    /// <summary>Whether a day lies within the scope.</summary>
    public bool Covers(LocalDate day) => (From is null || From <= day) && (To is null || day <= To);

    /// <summary>The same scope for judging, which looks at the whole record; only what its reader may see is then shown.</summary>
    internal ReportScope Whole => Reader.Role is Role.Keeper ? this : this with { Reader = Reader.Keeper };

    /// <summary>Whether somebody lies within the scope.</summary>
    public bool Concerns(string id) => Group is null || Group == id;

    /// <summary>Those of a report's lines that lie within the scope: all of them, the very same list, where it leaves none out.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="on">The day of one.</param>
    /// <param name="of">Whom it concerns: any of these.</param>
    internal IReadOnlyList<TLine> Narrow<TLine>(IReadOnlyList<TLine> lines, Func<TLine, LocalDate> on, params Func<TLine, string>[] of) =>
        (From, To, Group) is (null, null, null) ? lines : [.. lines.Where(line => Covers(on(line)) && of.Any(who => Concerns(who(line))))];
}

/// <summary>Which part of a report that goes to a body in two.</summary>
public enum ReportPart
{
    /// <summary>Both, one after the other.</summary>
    Both,

    /// <summary>The part for the open agenda.</summary>
    Open,

    /// <summary>The part for when the public is excluded.</summary>
    Excluded,
}

/// <summary>What stands at the head of every report.</summary>
/// <param name="Council">The council's slug.</param>
/// <param name="CouncilName">Its name.</param>
/// <param name="GeneratedAt">When the report was made.</param>
/// <param name="KnownAt">What had been recorded by then is in it.</param>
/// <param name="AsOf">What had happened by then is in it.</param>
/// <param name="Pack">The protocol in force then, or the one that judged instead.</param>
/// <param name="Standing">What the protocol says of its own weight, and whether it is only on trial.</param>
/// <param name="SeenBy">Whose sight of the record it shows, in a sentence; null where it shows all of it.</param>
public sealed record ReportHead(
    string Council, string CouncilName, Instant GeneratedAt, Instant KnownAt, Instant AsOf, string? Pack, string? Standing, string? SeenBy = null)
{
    /// <summary>The head of a report on a council.</summary>
    public static ReportHead Of(ReportScope scope, Domain.Roster.Council council, Instant now)
    {
        var adopted = council.ProtocolOn(scope.AsOf.InZone(Domain.OccurredAt.London).Date);
        var pack = scope.Under ?? adopted?.Pack;
        var standing = pack is null ? null : pack.Standing.ToString().ToLowerInvariant() + (scope.Under is null && adopted is { Trial: true } ? ", on trial" : "");
        return new(scope.Council, council.Created?.Name ?? scope.Council, now, scope.KnownAt, scope.AsOf, pack?.ToString(), standing, Sees(scope.Reader));
    }

    private static string? Sees(Reader reader) => reader.Role is Role.Keeper ? null
        : $"It shows what {Readers.InWords(reader)} may see; the rest is left out.";
}
