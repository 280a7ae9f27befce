using System.Buffers;
using System.Collections;
using System.Reflection;
using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using Ledger.Host.Exports;
using Ledger.Host.Imports;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Replay;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using Marten;
using Spectre.Console;

namespace Ledger.Host.Tests.Reports;

/// <summary>A council that has lived through everything, each role in turn: no report, in no form, and no replay has a text of a layer that is not open to its reader.</summary>
public sealed class NothingHiddenIsPrintedTests(PostgresFixture postgres) : IAsyncLifetime
{
    private const string Slug = "cobbleshire";

    private TestLedger ledger = null!;

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        await Demonstration.Live(ledger.Door, ledger.Store, Slug, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => ledger.DisposeAsync();

    [Fact]
    public async Task To_nobody()
    {
        await using var session = ledger.Store.QuerySession(Slug);
        var records = new RecordsQuery(session);
        var whole = new ReportScope(Slug, Reader.Keeper, ledger.Clock.Now, ledger.Clock.Now);
        var everything = new List<IRecord>();
        foreach (var kind in RecordKind.All) everything.AddRange(await records.OfKind(kind.Name, whole, CancellationToken.None));
        var council = await records.Council(whole, CancellationToken.None);
        var layered = everything.SelectMany(record => record.History.Entries).SelectMany(entry => Texts(entry.Fact, Layer.Contact)).Where(one => one.Layer is not Layer.Contact)
            .Select(one => one.Text).Where(text => text.Length > 11 && !text.AsSpan().ContainsAny('"', '\\', '\n')).ToHashSet();
        layered.Count.ShouldBeGreaterThan(100);
        foreach (var reader in await Readers(session, council))
        {
            var scope = whole with { Reader = reader };
            var seen = new List<SeenRecord>();
            foreach (var kind in RecordKind.All) seen.AddRange(await records.Seen(kind.Name, scope, CancellationToken.None));
            var hidden = Hidden(layered, everything, seen);
            await NoReport(session, scope, hidden);
            await NoReplay(session, scope, [.. everything.Select(RecordKind.NameOf).Where(name => PartlySeen(name, seen, everything)).Take(12)], hidden);
        }
    }

    private async Task<IReadOnlyList<Reader>> Readers(IQuerySession session, Council council)
    {
        var grants = await Sights.GrantsOf(session, CancellationToken.None);
        string[] ids =
        [
            "chief-executive", "monitoring-officer", "director", "junior-officer", "political-assistant", "tally-brook", "ida-neutral", "administrator",
            .. council.On(new(2026, 5, 1)).Members.GroupBy(member => member.Group?.Id).Select(group => group.First().Id),
        ];
        var readers = ids.Select(id => Domain.NeedToKnow.Readers.Of(council, id, ledger.Clock.Now, grants).ShouldNotBeNull(id)).ToList();
        readers.Select(reader => reader.Role).Distinct().Count().ShouldBe(8);
        return [.. readers, Domain.NeedToKnow.Readers.Of(council, Role.Decider, council.On(new(2026, 5, 1)).Seats[0].Member.Id, ledger.Clock.Now)!, Reader.Of(council.On(new(2026, 5, 1)).Groups.First().Id)];
    }

    // A text that stands also in contact, or in what they see, is not hidden.
    private static SearchValues<string> Hidden(HashSet<string> layered, IEnumerable<IRecord> everything, IEnumerable<SeenRecord> seen)
    {
        var open = string.Join('\n', everything.SelectMany(record => record.History.Entries).SelectMany(entry => Texts(entry.Fact, Layer.Contact)).Where(one => one.Layer is Layer.Contact).Select(one => one.Text)
            .Concat(seen.SelectMany(record => record.Entries).SelectMany(one => Texts(one.Entry.Fact, Layer.Contact)).Select(one => one.Text)));
        var hidden = layered.Where(text => !open.Contains(text, StringComparison.OrdinalIgnoreCase)).ToArray();
        hidden.Length.ShouldBeGreaterThan(0);
        return SearchValues.Create(hidden, StringComparison.OrdinalIgnoreCase);
    }

    private async Task NoReport(IQuerySession session, ReportScope scope, SearchValues<string> hidden)
    {
        foreach (var name in ReportShelf.Names)
        {
            var report = await ReportShelf.Make(name, session, scope, ledger.Clock.Now, CancellationToken.None);
            foreach (var format in (string[])["json", "csv", "text"])
            {
                using var text = new StringWriter();
                var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(text), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
                console.Profile.Width = 2000;
                report.Write(format, text, console);
                ShouldHaveNone(text.ToString(), hidden, $"{name} as {format} for {scope.Reader}");
            }
        }
    }

    private async Task NoReplay(IQuerySession session, ReportScope scope, IReadOnlyList<StreamName> records, SearchValues<string> hidden)
    {
        foreach (var record in records)
        {
            var replay = await ReplayQuery.Run(session, scope with { Only = record }, ledger.Clock.Now, CancellationToken.None);
            ShouldHaveNone(Formats.AsJson(new ReplayText(replay.ShouldNotBeNull($"{record} for {scope.Reader}"))), hidden, $"replay of {record} for {scope.Reader}");
        }
    }

    private static bool PartlySeen(StreamName name, IEnumerable<SeenRecord> seen, IEnumerable<IRecord> everything) => seen.FirstOrDefault(one => one.Name == name) is { } some
        && (some.Entries.Length < everything.First(record => RecordKind.NameOf(record) == name).History.Entries.Count || some.Entries.Any(one => !one.Hidden.IsEmpty));

    private static void ShouldHaveNone(string text, SearchValues<string> hidden, string what)
    {
        if (text.AsSpan().IndexOfAny(hidden) is >= 0 and var at) Assert.Fail($"{what}: {text.Substring(Math.Max(0, at - 200), Math.Min(text.Length - Math.Max(0, at - 200), 400))}");
    }

    private static IEnumerable<(string Text, Layer Layer)> Texts(object? value, Layer within) => value switch
    {
        null => [],
        string text => [(text, within)],
        IEnumerable several => several.Cast<object?>().SelectMany(one => Texts(one, within)),
        _ when value.GetType() is { IsEnum: false, Namespace: { } space } type && space.StartsWith("Ledger.Domain", StringComparison.Ordinal) && !space.Contains("Protocol", StringComparison.Ordinal) =>
            type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetMethod!.GetParameters().Length == 0 && property.SetMethod is not null)
                .SelectMany(property => Texts(property.GetValue(value), property.GetCustomAttribute<InAttribute>()?.Layer ?? within)),
        _ => [],
    };
}
