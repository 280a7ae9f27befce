using Ledger.Domain.Concerns;
using Ledger.Domain.Granting;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.People;
using Ledger.Domain.Readings;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Tests.NeedToKnow;

/// <summary>Those who look at Exampleton's record on 1 June 2026, one in each role.</summary>
internal static class Onlookers
{
    internal static readonly Instant Now = Instant.FromUtc(2026, 6, 1, 9, 0);

    internal static readonly OfficerThen Monitor = new("mo-nitor", "Mo Nitor", "monitoring-officer", "Monitoring Officer");

    internal static readonly Reader Clerk = new(Role.ProperOfficer, "robin-example");
    internal static readonly Reader MonitoringOfficer = new(Role.MonitoringOfficer, "mo-nitor");
    internal static readonly Reader Director = new(Role.Officer, "dee-rector");
    internal static readonly Reader Ann = new(Role.Member, "ann-sample", "labour");
    internal static readonly Reader Bob = new(Role.Member, "bob-sample", "labour");
    internal static readonly Reader Cat = new(Role.Member, "cat-specimen", "conservative");
    internal static readonly Reader Assistant = new(Role.PoliticalAssistant, "pol-aide", "labour");
    internal static readonly Reader Auditor = new(Role.Auditor, "aud-itor");
    internal static readonly Reader Decider = new(Role.Decider, "bob-sample");
    internal static readonly Reader Investigator = new(Role.Investigator, "ivy-neutral");
    internal static readonly Reader Administrator = new(Role.Administrator, "administrator");

    internal static readonly GrantProposed Audit = new("G-1", "aud-itor", "Aud Itor", Role.Auditor, [], [], null, null, [Layer.Discussion], new(2026, 9, 30), false, "The audit of 2026");

    private static readonly GrantProposed Case = new("G-2", "ivy-neutral", "Ivy Neutral", Role.Investigator, [], [new("concern", "C-1")], null, null, [], null, false, "Concern C-1");

    /// <summary>Exampleton, with a monitoring officer; Ann leads Labour and Bob chairs planning.</summary>
    internal static Council Council(params (string Day, Fact Fact)[] since) => new(Told(
        Given.Roster(),
        [("2023-05-09", new OfficerAppointed(Monitor, null)), ("2023-06-01", new GroupPartTaken(Exampleton.LabourGroup, Exampleton.Ann, GroupPart.Leader, null)), ("2023-06-01", new AppointedToBody("planning", "Planning Committee", Exampleton.Bob, "chair")), .. since]));

    /// <summary>What somebody sees of it.</summary>
    internal static Sight Sees(Reader reader, Council? council = null, IEnumerable<Concern>? concerns = null, IEnumerable<Grant>? grants = null, params IEnumerable<Reading> readings) =>
        new(reader, council ?? Council(), Now, concerns ?? [], grants ?? [Granted(Audit), Granted(Case)], readings);

    internal static Grant Granted(GrantProposed grant) => new(Told(History.Empty, [("2026-05-01", grant), ("2026-05-02", new GrantDecided(true, "Right."))]));

    /// <summary>A record told day by day, each fact recorded that evening.</summary>
    internal static TRecord A<TRecord>(Func<History, TRecord> make, params (string Day, Fact Fact)[] facts) where TRecord : IRecord => make(Told(History.Empty, facts));

    internal static History Told(History before, params (string Day, Fact Fact)[] facts) => facts.Aggregate(before, (history, one) =>
    {
        var (occurred, version) = (OccurredAt.Parse(one.Day), history.Entries.Count + 1);
        var recorded = occurred.Date.At(new LocalTime(18, 0)).InZoneLeniently(OccurredAt.London).ToInstant();
        return history.With(new(new StreamName("any", $"{one.Fact.GetType().Name} {version} {one.Day}").Id, version, recorded, one.Fact with { Occurred = occurred, SaidBy = one.Fact.SaidBy ?? new("robin-example", "Robin Example", "Town Clerk") }));
    });
}
