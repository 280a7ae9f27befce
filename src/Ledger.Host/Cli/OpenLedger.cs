using Ledger.Domain.Readings;
using Ledger.Host.Commands;
using Ledger.Host.Log;
using Ledger.Host.Postgres;
using Ledger.Host.Security;
using Ledger.Host.SignIn;
using Ledger.Host.Witnessing;
using Ledger.Projections;
using Ledger.Projections.Log;
using Marten;
using Npgsql;

namespace Ledger.Host.Cli;

/// <summary>A ledger opened for the length of one command line: the database found or started, the host wired and running.</summary>
public sealed class OpenLedger : IAsyncDisposable
{
    private readonly RunningDatabase database;
    private readonly IHost host;
    private readonly AsyncServiceScope scope;

    private OpenLedger(RunningDatabase database, IHost host) => (this.database, this.host, scope) = (database, host, host.Services.CreateAsyncScope());

    /// <summary>Where commands go in.</summary>
    public CommandDoor Door => scope.ServiceProvider.GetRequiredService<CommandDoor>();

    /// <summary>The store.</summary>
    public IDocumentStore Store => host.Services.GetRequiredService<IDocumentStore>();

    /// <summary>The clock.</summary>
    public LedgerClock Clock => host.Services.GetRequiredService<LedgerClock>();

    /// <summary>The database in words.</summary>
    public string Database => database.Describes;

    /// <summary>Where the database is, for programs beside this one.</summary>
    internal string ConnectionString => database.ConnectionString;

    /// <summary>What the database promises of what it has acknowledged.</summary>
    public DurabilitySettings Durability => database.Durability;

    /// <summary>Finds or starts the database and the host.</summary>
    /// <exception cref="DatabaseUnavailableException">No database can be had.</exception>
    public static async Task<OpenLedger> Open(Action<string> say, CancellationToken cancel)
    {
        var database = await LedgerDatabase.FindOrStartAsync(Settings.Database, say, cancel);
        try
        {
            var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
            builder.AddLedger(database.ConnectionString, Settings.Log, serving: false, database.MayMigrate, witnesses: Settings.Witnesses);
            var host = builder.Build();
            await host.StartAsync(cancel);
            if (await MissingSnapshots.Make(host.Services.GetRequiredService<IDocumentStore>(), cancel)) say("Made the snapshots of every stream anew from the events.");
            return new(database, host);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>Who may sign in.</summary>
    internal AccountBook Accounts => host.Services.GetRequiredService<AccountBook>();

    /// <summary>Programs' tokens.</summary>
    internal TokenBook Tokens => host.Services.GetRequiredService<TokenBook>();

    /// <summary>Who signs the logs.</summary>
    public LogSigner Signer => host.Services.GetRequiredService<LogSigner>();

    /// <summary>Makes every table and role as this release needs them.</summary>
    /// <returns>Why the roles could not be made; null where they were.</returns>
    public async Task<string?> Migrate(CancellationToken cancel)
    {
        await Store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        try
        {
            await LogRoles.Make(Log, cancel);
            return null;
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return refused.MessageText;
        }
    }

    /// <summary>Connections for the log.</summary>
    public NpgsqlDataSource Log => host.Services.GetRequiredService<LogConnections>().Source;

    /// <summary>What carries out erasures.</summary>
    public Erasing Erasing => new(Store, Log, Door, host.Services.GetRequiredService<Holds>());

    /// <summary>Certifies that nothing was recorded.</summary>
    internal Exports.Bundles.NothingRecorded NothingRecorded => host.Services.GetRequiredService<Exports.Bundles.NothingRecorded>();

    /// <summary>Makes bundles of evidence.</summary>
    internal Exports.Bundles.CheckedBundle Bundles => host.Services.GetRequiredService<Exports.Bundles.CheckedBundle>();

    /// <summary>Asks the witnesses.</summary>
    internal WitnessRound Witnesses => host.Services.GetRequiredService<WitnessRound>();

    /// <summary>Gives what was recorded its places in the log, and has it signed.</summary>
    public Task PlaceAll(CancellationToken cancel) => host.Services.GetRequiredService<Sequencer>().PlaceAll(everyCouncil: true, cancel);

    /// <summary>Leaves the ledger, what was recorded being signed first; by the running host, where this role may not.</summary>
    /// <exception cref="AggregateException">Some log is not what was signed before.</exception>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (await LogRoles.MayPlace(Log, CancellationToken.None)) await host.Services.GetRequiredService<Sequencer>().PlaceAll(everyCouncil: false, CancellationToken.None);
        }
        finally
        {
            await scope.DisposeAsync();
            await host.StopAsync();
            host.Dispose();
            await database.DisposeAsync();
        }
    }
}
