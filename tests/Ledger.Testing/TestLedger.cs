using Ledger.Host;
using Ledger.Host.Commands;
using Ledger.Host.Reminders;
using Ledger.Host.Security;
using Ledger.Host.Witnessing;
using Ledger.Projections;
using Ledger.Projections.Log;
using Ledger.Testing.Postgres;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Wolverine;

namespace Ledger.Testing;

/// <summary>A ledger as the command line runs it, on a database of its own.</summary>
public sealed class TestLedger : IAsyncDisposable
{
    private readonly PostgresFixture? postgres;
    private readonly string database;
    private readonly IHost host;
    private readonly AsyncServiceScope scope;

    private TestLedger(PostgresFixture? postgres, string database, IHost host) =>
        (this.postgres, this.database, this.host, scope) = (postgres, database, host, host.Services.CreateAsyncScope());

    /// <summary>Where commands go in.</summary>
    public CommandDoor Door => scope.ServiceProvider.GetRequiredService<CommandDoor>();

    /// <summary>Where one looks ahead.</summary>
    public AheadQuery Ahead => host.Services.GetRequiredService<AheadQuery>();

    /// <summary>The store.</summary>
    public IDocumentStore Store => host.Services.GetRequiredService<IDocumentStore>();

    /// <summary>Who signs the logs.</summary>
    public LogSigner Signer => host.Services.GetRequiredService<LogSigner>();

    /// <summary>Gives what was recorded its places in the log, and has it signed.</summary>
    public Task PlaceAll() => host.Services.GetRequiredService<Sequencer>().PlaceAll(everyCouncil: true, CancellationToken.None);

    /// <summary>The clock.</summary>
    public LedgerClock Clock => host.Services.GetRequiredService<LedgerClock>();

    /// <summary>Where the database is, for programs beside this one.</summary>
    public string ConnectionString => database;

    /// <summary>Where the programs of a test keep what they keep outside its database, such as the keys of its logs.</summary>
    public static string DataOf(string connectionString) =>
        Path.Combine(Path.GetTempPath(), "ledger-tests", new Npgsql.NpgsqlConnectionStringBuilder(connectionString).Database ?? "none");

    /// <summary>Opens a ledger on a fresh database.</summary>
    public static async Task<TestLedger> Open(PostgresFixture postgres)
    {
        var database = await postgres.CreateDatabaseAsync();
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.AddLedger(database, new(Path.Combine(DataOf(database), "log"), LogHome.Unnamed), serving: false);
        var host = builder.Build();
        await host.StartAsync();
        return new(postgres, database, host);
    }

    /// <summary>The long-running host beside this ledger, on the same database, which sends reminders.</summary>
    /// <param name="outgoing">Where they go.</param>
    /// <param name="machine">The machine's clock; the real one, where not given.</param>
    /// <param name="looking">How often it looks for scheduled messages; many times a second, where not given.</param>
    /// <param name="auditor">The external auditor's address.</param>
    /// <param name="witnesses">Who is asked to cosign.</param>
    /// <param name="stamps">Who stamps.</param>
    public async Task<IHost> Serve(OutgoingMail outgoing, TimeProvider? machine = null, TimeSpan? looking = null, string? auditor = null, WitnessList? witnesses = null, StampSettings? stamps = null)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.AddLedger(database, new(Path.Combine(DataOf(database), "log"), LogHome.Unnamed), serving: true, outgoing: outgoing, auditor: auditor, witnesses: witnesses, stamps: stamps);
        if (machine is not null) builder.Services.AddSingleton(new LedgerClock(machine));
        builder.Services.ConfigureWolverine(options =>
            options.Durability.ScheduledJobFirstExecution = options.Durability.ScheduledJobPollingTime = looking ?? TimeSpan.FromMilliseconds(200));
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

    /// <summary>Opens the same ledger again, as another login of the database that may not make tables.</summary>
    public static async Task<TestLedger> OpenAs(TestLedger ledger, string connectionString)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.AddLedger(connectionString, new(Path.Combine(DataOf(ledger.database), "log"), LogHome.Unnamed), serving: false, mayMigrate: false);
        var host = builder.Build();
        await host.StartAsync();
        return new(null, connectionString, host);
    }

    /// <summary>Submits one command, given as its JSON line.</summary>
    public Task<Outcome> Submit(string council, string line, bool askFirst = false) => Door.Submit(council, CommandBook.Read(line, askFirst), CancellationToken.None);

    /// <summary>Submits one command through a door of its own, as one of several who write at once.</summary>
    public async Task<Outcome> SubmitBeside(string council, string line)
    {
        await using var beside = host.Services.CreateAsyncScope();
        return await beside.ServiceProvider.GetRequiredService<CommandDoor>().Submit(council, CommandBook.Read(line), CancellationToken.None);
    }

    /// <summary>Decides one command without saving it: as somebody who has read a record, and writes to it only when the session is saved.</summary>
    public async Task<IDocumentSession> Decide(string council, string line)
    {
        var (session, order) = (Store.LightweightSession(council), CommandBook.Read(line));
        var bench = await Workbench.For(session, host.Services.GetRequiredService<Councils>(), host.Services.GetRequiredService<Leaves>(), Clock, [order.Command.Stream], CancellationToken.None);
        var outcome = await bench.Decide(order, CancellationToken.None);
        return outcome.IsRecorded ? session : throw new InvalidOperationException(string.Join(" ", outcome.Refusals.Select(refusal => refusal.Says)));
    }

    /// <summary>Begins Exampleton, a sandbox council with three groups, under a pack, in May 2025.</summary>
    public async Task Begin(string council, string pack)
    {
        var lines = Exampleton(council, pack).Select(line => CommandBook.Read(line)).ToList();
        var outcomes = await Door.SubmitAll(council, lines, CancellationToken.None);
        if (!outcomes[^1].IsRecorded) throw new InvalidOperationException(string.Join(" ", outcomes[^1].Refusals.Select(refusal => refusal.Says)));
    }

    /// <summary>Stops the host and drops the database.</summary>
    public async ValueTask DisposeAsync()
    {
        await scope.DisposeAsync();
        await host.StopAsync();
        host.Dispose();
        if (postgres is null) return;
        await postgres.DropDatabaseAsync(database);
        if (Directory.Exists(DataOf(database))) Directory.Delete(DataOf(database), recursive: true);
    }

    /// <summary>The commands that begin Exampleton.</summary>
    public static IEnumerable<string> Exampleton(string council, string pack)
    {
        const string When = "\"occurredAt\":\"2025-05-08\",\"at\":\"2025-05-08T09:00:00Z\"";
        yield return $$"""{"do":"CreateCouncil","by":"administrator",{{When}},"slug":"{{council}}","name":"Exampleton Town Council","sandbox":true}""";
        yield return $$"""{"do":"AdoptProtocol","by":"administrator",{{When}},"pack":"{{pack}}","from":"2025-05-08","resolution":"25/01","trial":true}""";
        foreach (var ward in (string[])["North", "South"])
            yield return $$"""{"do":"NameWard","by":"administrator",{{When}},"ward":"{{ward.ToLowerInvariant()}}","name":"{{ward}}"}""";
        foreach (var (id, name) in Groups) yield return $$"""{"do":"FormGroup","by":"administrator",{{When}},"group":"{{id}}","name":"{{name}}"}""";
        foreach (var (id, name, group) in Members)
        {
            yield return $$"""{"do":"TakeOffice","by":"administrator",{{When}},"member":"{{id}}","name":"{{name}}","how":"elected","ward":"north"}""";
            yield return $$"""{"do":"JoinGroup","by":"administrator",{{When}},"member":"{{id}}","group":"{{group}}"}""";
        }

        yield return $$"""{"do":"AppointOfficer","by":"administrator",{{When}},"officer":"robin-example","name":"Robin Example","post":"town-clerk","title":"Town Clerk"}""";
        yield return $$"""{"do":"FormBody","by":"administrator",{{When}},"body":"planning","name":"Planning Committee"}""";
    }

    private static readonly (string Id, string Name)[] Groups = [("labour", "Labour"), ("conservative", "Conservatives"), ("green", "Greens")];

    private static readonly (string Id, string Name, string Group)[] Members =
        [("ann-sample", "Cllr Ann Sample", "labour"), ("cat-specimen", "Cllr Cat Specimen", "conservative"), ("eve-instance", "Cllr Eve Instance", "green")];
}
