using Ledger.Domain.Protocol;
using NodaTime;

namespace Ledger.Domain.Roster;

/// <summary>
/// Amends the protocol that the council adopted last: the amended text, whole, judges from a day on, and what happened before keeps the text
/// of its day.
/// </summary>
/// <param name="Version">The version of the amended text, such as <c>2026-07</c>.</param>
/// <param name="Clauses">The clauses as they read from then on; one whose reference the protocol has takes that clause's place, another is added.</param>
/// <param name="From">The first day on which the amended text judges.</param>
/// <param name="Resolution">The minute that amends it.</param>
/// <param name="Repealed">The references of clauses that fall away.</param>
/// <param name="Reminders">When and whom to remind from then on; as before, where not given.</param>
public sealed record AmendProtocol(
    string Version, IReadOnlyList<Clause> Clauses, LocalDate From, string Resolution, IReadOnlyList<string>? Repealed = null, RemindersInPack? Reminders = null) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var last = (current ?? council).Protocols.LastOrDefault();
        find.Require(last is not null, "The council has adopted no protocol to amend.", "Adopt one first with AdoptProtocol.");
        find.Require(Clauses.All(clause => clause is not null), "A clause says nothing.", "Write out each clause.");
        find.Stated(Version, "The version");
        find.Stated(Resolution, "The resolution");
        return last is null || Clauses.Any(clause => clause is null) ? find.Record(() => null!) : Amend(find, last, [.. (current ?? council).Protocols]);
    }

    private Decision Amend(Lookup find, ProtocolAdopted last, IReadOnlyList<ProtocolAdopted> protocols)
    {
        var unknown = (Repealed ?? []).Where(reference => last.Pack.Clauses.All(clause => clause.Ref != reference)).ToList();
        find.Require(unknown.Count == 0, $"{last.Pack} has no clause {unknown.FirstOrDefault()}.", "Repeal clauses by their references as the pack writes them.");
        find.Require(Clauses.Count + (Repealed?.Count ?? 0) + (Reminders is null ? 0 : 1) > 0, "Nothing is amended.", "Give the clauses that change, or those that are repealed.");
        find.Require(last.From < From, $"{last.Pack} judges from {Dates.Plain(last.From)}, which is no earlier than {Dates.Plain(From)}.", "Amend it from a later day.");
        var amended = Amended(last.Pack);
        find.Require(protocols.All(known => known.Pack.ToString() != amended.ToString()), $"{amended} is adopted already.", "Give the amended text a version of its own.");
        find.Adoptable(amended, last.Trial);
        return find.Record(() => new ProtocolAdopted(amended, From, Resolution, last.Trial));
    }

    private Pack Amended(Pack pack)
    {
        var instead = Clauses.ToLookup(clause => clause.Ref);
        var kept = pack.Clauses.Where(clause => Repealed?.Contains(clause.Ref) is not true)
            .GroupBy(clause => clause.Ref).SelectMany(same => instead.Contains(same.Key) ? instead[same.Key] : same);
        var added = Clauses.Where(clause => pack.Clauses.All(known => known.Ref != clause.Ref));
        return pack with { Version = Version, Clauses = [.. kept, .. added], EffectiveFrom = From, Reminders = Reminders ?? pack.Reminders };
    }
}
