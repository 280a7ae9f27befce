using System.Collections.Concurrent;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Clocks;
using Ledger.Domain.Records;
using NodaTime;

namespace Ledger.Domain.Roster;

/// <summary>The council: the state of its roster stream. What it was on a day is <see cref="On"/>.</summary>
/// <param name="history">The roster's entries.</param>
public sealed class Council(History history) : IRecord
{
    private readonly ConcurrentDictionary<LocalDate, CouncilOn> days = new();
    private WorkingDays? workingDays;
    private IReadOnlyList<Entry<GroupDissolved>>? dissolutions;
    private IReadOnlyList<ProtocolAdopted>? protocols;
    private IReadOnlyList<Entry<LocalTargetSet>>? targets;

    /// <summary>The one roster stream of a council.</summary>
    public static StreamName Stream { get; } = new("council", "roster");

    /// <summary>Every entry of the roster.</summary>
    public History History { get; } = history;

    /// <inheritdoc/>
    public string? Reference => Created is null ? null : Stream.Reference;

    /// <summary>How the council began; null before it did.</summary>
    public CouncilCreated? Created => History.All<CouncilCreated>().FirstOrDefault()?.Fact;

    /// <summary>Whose bank holidays the council keeps.</summary>
    public Nation Nation => Created?.Nation ?? Nation.EnglandAndWales;

    /// <summary>The days on which the council works: its nation's, without the days on which it is closed.</summary>
    public WorkingDays WorkingDays => workingDays ??= WorkingDays.Of(Nation).Without(History.All<ClosedDaysSet>().Select(entry => entry.Fact));

    /// <summary>How the council was succeeded; null while it goes on.</summary>
    public Entry<CouncilSucceeded>? Succeeded => History.All<CouncilSucceeded>().FirstOrDefault();

    /// <summary>The councils that this one succeeds, whose records it keeps.</summary>
    public IEnumerable<CouncilInherited> Predecessors => History.All<CouncilInherited>().Select(entry => entry.Fact);

    /// <summary>Every dissolution of a group, in the order in which they happened.</summary>
    internal IReadOnlyList<Entry<GroupDissolved>> Dissolutions => dissolutions ??= [.. History.All<GroupDissolved>()];

    /// <summary>Every protocol adopted, the earliest first.</summary>
    public IEnumerable<ProtocolAdopted> Protocols =>
        protocols ??= [.. History.All<ProtocolAdopted>().Select(entry => entry.Fact).OrderBy(adopted => adopted.From)];

    /// <summary>The council as it was on a day.</summary>
    public CouncilOn On(LocalDate date) => days.GetOrAdd(date, static (day, roster) => CouncilOn.From(roster, day), History);

    /// <summary>The protocol in force on a day; null before the first.</summary>
    public ProtocolAdopted? ProtocolOn(LocalDate date) => Protocols.LastOrDefault(adopted => adopted.From <= date);

    /// <summary>The target that the council had set itself for a clause by a day; null where it had none.</summary>
    public Clock? TargetFor(string pack, string clause, LocalDate date) =>
        (targets ??= [.. History.All<LocalTargetSet>()]).LastOrDefault(entry => entry.On <= date && entry.Fact.Pack == pack && entry.Fact.Clause == clause)?.Fact.Target;

    /// <summary>The pre-election period that a day lies in, its first and last days included; null where it lies in none. It may be announced afterwards.</summary>
    public PreElectionPeriodAnnounced? PreElectionPeriodOn(LocalDate date) =>
        History.All<PreElectionPeriodAnnounced>().LastOrDefault(entry => entry.Fact.From <= date && date <= entry.Fact.Until)?.Fact;

    /// <summary>Whether there ever was such a group, or member; of a council that keeps another's record nobody can say so.</summary>
    public bool MayKnow(string side) => Predecessors.Any()
        || History.Standing.Any(entry => entry.Fact is GroupFormed formed ? formed.Group.Id == side : entry.Fact is MemberTookOffice took && took.Member.Id == side);

    /// <summary>The council as the ledger knew it at <paramref name="knownAt"/>.</summary>
    public Council KnownAt(Instant knownAt) => new(History.At(Instant.MaxValue, knownAt));

    /// <inheritdoc/>
    public Judgement Judge(Council council, Instant asOf, Pack? under = null) => Judgement.Of(this, History, council, asOf, under);

    Fact IRecord.Mended(long entry, Fact was, Fact? instead, string why) => new RosterCorrected(entry, (RosterFact)was, (RosterFact?)instead, why);

    /// <summary>The state after one more entry.</summary>
    /// <exception cref="ArgumentException">The entry is not a fact about a roster.</exception>
    public static Council Evolve(Council? state, Entry entry) => entry.Fact is RosterFact or RecordFact
        ? new((state?.History ?? History.Empty).With(entry))
        : throw new ArgumentException($"{entry.Fact.GetType().Name} is not a fact about a roster.", nameof(entry));
}
