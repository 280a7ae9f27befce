using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using Ledger.Host.Imports;
using Ledger.Host.Packs;
using Ledger.Projections.Reports;
using Ledger.Testing;
using Ledger.Testing.Postgres;

namespace Ledger.Host.Tests;

/// <summary>The demonstration councils show everything: every kind of record, and every rule that a pack names, once kept and once not.</summary>
public sealed class DemonstrationTests(PostgresFixture postgres) : IAsyncLifetime
{
    private readonly List<(Council Council, IRecord Record, Judgement Judgement)> lived = [];

    public async ValueTask InitializeAsync()
    {
        await using var ledger = await TestLedger.Open(postgres);
        foreach (var slug in Demonstration.Councils)
        {
            await Demonstration.Live(ledger.Door, ledger.Store, slug, CancellationToken.None);
            await using var session = ledger.Store.QuerySession(slug);
            var scope = new ReportScope(slug, Reader.Keeper, ledger.Clock.Now, ledger.Clock.Now);
            var records = new RecordsQuery(session);
            var council = await records.Council(scope, CancellationToken.None);
            foreach (var kind in RecordKind.All)
                foreach (var record in await records.OfKind(kind.Name, scope, CancellationToken.None))
                    lived.Add((council, record, record.Judge(council, scope.AsOf)));
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public void Every_kind_of_record_is_seen() =>
        RecordKind.All.Select(kind => kind.Name).Except(lived.Select(one => RecordKind.BegunBy(one.Record.History.Entries[0].Fact).Name)).ShouldBeEmpty();

    // What packs only ever permit is never broken: it is seen where somebody made use of it, and the use is noted or asked about.
    [Fact]
    public void Every_rule_that_a_pack_names_is_seen_broken_or_asked_or_owed() =>
        Named().Except(NotKept().Select(one => one.Clause.Rule)).Except(OnlyPermitted().Intersect(Used())).ShouldBeEmpty();

    // Kept for certain: a duty met, a question answered so, a difference that is lawful. Kept too where an act of the kind that elsewhere broke the rule did not
    // and, where such an act is itself the breach, where something went by without it.
    [Fact]
    public void Every_rule_that_a_pack_names_is_seen_kept()
    {
        var acts = NotKept().Select(one => (one.Clause.Rule, Act: one.Act.Fact.GetType())).Distinct().ToList();
        var cleared = acts.Where(act => lived.Any(one => IsUnder(act.Rule, one.Council) && StoodUncited(one.Record, one.Judgement, act.Rule, act.Act))).Select(act => act.Rule);
        var without = acts.Where(act => lived.Any(one => IsUnder(act.Rule, one.Council) && WentByWithout(one.Record, one.Judgement, act.Rule, act.Act))).Select(act => act.Rule);
        Named().Except(Kept()).Except(cleared).Except(without).ShouldBeEmpty();
    }

    private static IEnumerable<string> Named() => PackShelf.All.SelectMany(pack => pack.Clauses).Select(clause => clause.Rule).Where(rule => rule != Clause.NoRule).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> OnlyPermitted() => PackShelf.All.SelectMany(pack => pack.Clauses).GroupBy(clause => clause.Rule)
        .Where(naming => naming.All(clause => clause.Force is Force.May)).Select(naming => naming.Key);

    private IEnumerable<string> Used() => lived.SelectMany(one => one.Judgement.Notes.Select(note => note.Clause.Rule)
        .Concat(one.Judgement.Findings.Where(finding => finding.Kind is FindingKind.Question).Select(finding => finding.Clause.Rule)));

    private IEnumerable<(Clause Clause, Entry Act)> NotKept() => lived.SelectMany(one => one.Judgement.Findings
        .Where(finding => finding.Kind is FindingKind.Breach || finding.SettledBy is null).Select(finding => (finding.Clause, finding.Evidence[0]))
        .Concat(one.Judgement.Duties.Where(duty => duty.Basis is not Basis.LocalTarget && duty.State is not (DutyState.Met or DutyState.Waived)).Select(duty => (duty.Clause, duty.Trigger))));

    private IEnumerable<string> Kept() => lived.SelectMany(one => one.Judgement.Duties.Where(duty => duty.State is DutyState.Met).Select(duty => duty.Clause.Rule)
        .Concat(one.Judgement.Findings.Where(finding => finding is { Kind: FindingKind.Question, SettledBy: not null }).Select(finding => finding.Clause.Rule))
        .Concat(one.Judgement.Notes.Select(note => note.Clause.Rule)));

    private static bool IsUnder(string rule, Council council) => council.Protocols.Any(adopted => adopted.Pack.Clauses.Any(clause => clause.Rule == rule));

    private static bool StoodUncited(IRecord record, Judgement judgement, string rule, Type act)
    {
        var cited = Cited(judgement, rule).Select(entry => entry.Id).ToHashSet();
        return record.History.Standing.Any(entry => entry.Fact.GetType() == act && !cited.Contains(entry.Id));
    }

    private static bool WentByWithout(IRecord record, Judgement judgement, string rule, Type act) =>
        record.History.Entries[0].Fact.GetType().BaseType == act.BaseType && !Cited(judgement, rule).Any();

    private static IEnumerable<Entry> Cited(Judgement judgement, string rule) =>
        judgement.Findings.Where(finding => finding.Clause.Rule == rule).SelectMany(finding => finding.Evidence)
            .Concat(judgement.Duties.Where(duty => duty.Clause.Rule == rule).Select(duty => duty.Trigger));
}
