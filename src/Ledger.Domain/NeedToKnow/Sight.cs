using System.Collections.Immutable;
using Ledger.Domain.Concerns;
using Ledger.Domain.Declarations;
using Ledger.Domain.Granting;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.Readings;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.NeedToKnow;

/// <summary>
/// The one place that decides who may read what: of every entry the layers that are open to a reader, by their role and by the roster as it is
/// now. Pages, API, command line, reports and bundles all ask here. What no role names is closed.
/// </summary>
public sealed class Sight
{
    private readonly Eyes eyes;
    private readonly IRoleSight role;
    private readonly IReadOnlyList<Concern> concerns;
    private readonly Dictionary<StreamName, Layers> read;
    private readonly bool inherited;

    /// <summary>What a reader sees.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="council">The council as it is known now, whatever moment is looked at.</param>
    /// <param name="now">What time it is.</param>
    /// <param name="concerns">The council's concerns, whose routes name their readers.</param>
    /// <param name="grants">What the council granted.</param>
    /// <param name="readings">Who read what: a basis opens a layer for the day on which it is given.</param>
    /// <param name="inherited">Whether the records are a predecessor's: its groups and places are not the reader's.</param>
    public Sight(
        Reader reader, Council council, Instant now, IEnumerable<Concern> concerns, IEnumerable<Grant> grants, IEnumerable<Reading> readings, bool inherited = false)
    {
        (Reader, eyes, this.concerns, this.inherited) = (reader, new(reader, council, now, grants), [.. concerns], inherited);
        role = Of(reader.Role);
        read = readings.SelectMany(reading => reading.History.Standing)
            .Where(entry => entry.Fact is ConfidentialLayerRead && entry.Fact.SaidBy.Id == reader.Person && Day(entry.RecordedAt) == Day(now))
            .Select(entry => (ConfidentialLayerRead)entry.Fact).GroupBy(fact => fact.Record)
            .ToDictionary(one => one.Key, one => Layers.Of(one.SelectMany(fact => fact.Layers)));
    }

    /// <summary>The eyes of whoever holds the database: everything.</summary>
    public static Sight OfKeeper { get; } = new(Reader.Keeper, new(History.Empty), default, [], [], []);

    /// <summary>The reader.</summary>
    public Reader Reader { get; }

    /// <summary>Whether nothing is kept from them.</summary>
    public bool IsOfKeeper => Reader.Role is Role.Keeper;

    /// <summary>
    /// Whether they may read figures of the whole record, which would be wrong on a part of it: the keeper, the proper officer, an auditor whose
    /// grant, or a monitoring officer whose case, covers every record.
    /// </summary>
    public bool IsOfTheWhole => Reader.Role switch
    {
        Role.Keeper or Role.ProperOfficer => true,
        Role.Auditor => eyes.Grants.Any(grant => grant.IsWhole),
        Role.MonitoringOfficer => ((CaseSight)role).IsWhole,
        _ => false,
    };

    /// <summary>Whether a record is theirs to open though nothing is written in it yet: a declaration in which something is owed.</summary>
    public bool Opens(IRecord record) => !IsShut
        && (Reader.Role is Role.Keeper or Role.ProperOfficer || eyes.Grants.Any(grant => grant.IsWhole) || (record is Declaration { Reference: { } of } && eyes.Are(of)));

    /// <summary>The next moment, after the one they look from, at which more of a record opens though nothing is recorded: when an embargo ends.</summary>
    public Instant? OpensNext(IRecord record) => record is Matter matter ? matter.All<ProposalReleased>().Select(released => released.Fact.EmbargoedUntil?.At).Where(at => at > eyes.Now).Min() : null;

    /// <summary>The layers of an entry that they may read; none at all where it does not exist for them.</summary>
    public Layers Of(IRecord record, Entry entry) => In(record)(entry);

    /// <summary>The layers of each entry of a record that they may read.</summary>
    internal Func<Entry, Layers> In(IRecord record)
    {
        var views = Views(record);
        return entry => views(entry).View.Shown;
    }

    /// <summary>The record as they see it; null where it does not exist for them.</summary>
    public SeenRecord? See(IRecord record, StreamName? name = null)
    {
        if (record.History.Entries.IsEmpty || (name is null && record.Reference is null)) return null;
        var called = name ?? RecordKind.NameOf(record);
        if (IsOfKeeper) return new(called, record, [.. record.History.Entries.Select(entry => new SeenEntry(entry, View.Whole, Layers.None))]);
        var views = Views(record);
        var seen = record.History.Entries.Select(entry => Seen(entry, views(entry))).OfType<SeenEntry>().ToImmutableArray();
        if (record is Letter letter && BlindCopies.AreKeptFrom(eyes, letter))
            seen = [.. seen.Select(one => one with { Entry = one.Entry with { Fact = BlindCopies.Without(one.Entry.Fact, eyes) }, LeftOut = BlindCopies.In(one.Entry.Fact) })];
        return seen.IsEmpty ? null : new(called, RecordKind.Of(record).Record(new([.. seen.Select(one => one.Entry)])), seen);
    }

    private static SeenEntry? Seen(Entry recorded, (Entry Entry, View View) sees) => sees.View.IsNothing || Blanking.Keep(sees.Entry.Fact, sees.View.Shown) is not { } kept
        ? null
        : new(sees.Entry with { Fact = kept }, sees.View, Blanking.LayersOf(kept).Without(sees.View.Shown), !ReferenceEquals(recorded, sees.Entry));

    // An entry that was corrected is seen as far as both what was said and what is right are open; where what was said is not, as what is right alone.
    private Func<Entry, (Entry Entry, View View)> Views(IRecord record)
    {
        if (IsOfKeeper) return entry => (entry, View.Whole);
        var look = Following(record, Look(record));
        var opened = record.Reference is null ? Layers.None : read.GetValueOrDefault(RecordKind.NameOf(record));
        var mends = record.History.Entries.Where(entry => entry.Fact is IMend).ToLookup(entry => ((IMend)entry.Fact).Entry);
        if (mends.Count == 0) return entry => (entry, look(entry).Opened(opened));
        return entry =>
        {
            var version = entry.Fact is IMend mended ? mended.Entry : entry.Version;
            var all = Versions(record, entry, version, mends[version]).Select(one => look(one)).Aggregate((one, other) => one.And(other)).Opened(opened);
            if (!all.IsNothing || entry.Fact is IMend || !mends.Contains(version)) return (entry, all);
            return record.History.Standing.FirstOrDefault(one => one.Version == version) is { } standing ? (standing, look(standing).Opened(opened)) : (entry, View.Nothing);
        };
    }

    private static IEnumerable<Entry> Versions(IRecord record, Entry entry, long version, IEnumerable<Entry> mends)
    {
        var first = record.History.Entries.Find(one => one.Version == version) ?? entry;
        if (first.Fact is not IMend) yield return first;
        foreach (var mend in mends.Append(entry).Select(one => one.Fact).OfType<IMend>())
        {
            yield return first with { Fact = mend.Was };
            if (mend.Instead is { } instead) yield return first with { Fact = instead };
        }
    }

    // What was answered or let go is seen with what it is about; why, only by those who read for the council: it may rest on what another group said.
    private Func<Entry, View> Following(IRecord record, Func<Entry, View> look)
    {
        return entry => entry.Fact switch
        {
            IAnswer answer when Find(answer.About) is { } about => Reader.Side is null ? look(about) : look(about).Without(Layer.Advice),
            IWaiver { InRoster: false } waiver when Find(waiver.Trigger) is { } trigger => look(trigger),
            _ => look(entry),
        };

        Entry? Find(long version) => record.History.Standing.FirstOrDefault(one => one.Version == version && one.Fact is not (IAnswer or IWaiver or IMend));
    }

    private Func<Entry, View> Look(IRecord record)
    {
        if (IsShut) return record is Grant ran && !inherited ? OpenSight.OfOwnGrant(ran, eyes) : _ => View.Nothing;
        return record switch
        {
            Council => entry => OpenSight.OfRoster(entry, eyes),
            Concern concern => new ConcernSight(eyes, role).In(concern),
            Reading reading => OpenSight.OfReading(reading, eyes, MayOpen),
            Grant grant => OpenSight.OfGrant(grant, eyes, MayOpen),
            _ => role.In(record),
        };
    }

    // A grant that has run out leaves nobody; and of a predecessor's records a member's or officer's place here opens none.
    private bool IsShut => Reader.Role switch
    {
        Role.Auditor or Role.Investigator => eyes.Grants.IsEmpty,
        Role.Keeper or Role.ProperOfficer or Role.MonitoringOfficer => false,
        _ => inherited,
    };

    private bool MayOpen(StreamName record) => record.Kind != "concern"
        || (concerns.FirstOrDefault(concern => Concern.Stream(concern.Reference!) == record) is { } concern && new ConcernSight(eyes, role).Opens(concern));

    private IRoleSight Of(Role reading) => reading switch
    {
        Role.ProperOfficer => new ProperOfficerSight(eyes),
        Role.MonitoringOfficer or Role.Investigator => new CaseSight(eyes, concerns),
        Role.Officer => new OfficerSight(eyes),
        Role.Member => new MemberSight(eyes),
        Role.PoliticalAssistant => new PoliticalAssistantSight(eyes),
        Role.Auditor => new AuditorSight(eyes),
        Role.Decider => new DeciderSight(eyes),
        _ => new AdministratorSight(),
    };

    private static LocalDate Day(Instant moment) => moment.InZone(OccurredAt.London).Date;
}
