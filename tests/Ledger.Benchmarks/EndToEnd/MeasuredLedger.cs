using Ledger.Host;
using Ledger.Host.Commands;
using Ledger.Host.Postgres;
using Ledger.Host.Security;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Ledger.Benchmarks.EndToEnd;

/// <summary>A ledger as the command line runs it, on a durable private PostgreSQL in a directory that is thrown away.</summary>
internal sealed class MeasuredLedger : IAsyncDisposable
{
    private readonly DirectoryInfo directory;
    private readonly RunningDatabase database;
    private readonly IHost host;

    private MeasuredLedger(DirectoryInfo directory, RunningDatabase database, IHost host) => (this.directory, this.database, this.host) = (directory, database, host);

    public string ConnectionString => database.ConnectionString;

    public string Database => $"{database.Describes.Split(',')[0]}, {(database.Durability.AllOn ? "durable" : "not durable")}";

    /// <summary>Where it keeps everything.</summary>
    public string Directory => directory.FullName;

    /// <summary>Where the keys of the logs are.</summary>
    public LogHome Home => Services.GetRequiredService<LogHome>();

    public IServiceProvider Services => host.Services;

    public IDocumentStore Store => Services.GetRequiredService<IDocumentStore>();

    public static async Task<MeasuredLedger> Open(CancellationToken cancel)
    {
        // Not a directory for us alone: the server runs as another account where we are root.
        var directory = System.IO.Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"ledger-benchmarks-{Environment.ProcessId}"));
        var database = await LedgerDatabase.FindOrStartAsync(new(null, directory.FullName), Console.Error.WriteLine, cancel);
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.AddLedger(database.ConnectionString, new(Path.Combine(directory.FullName, "log"), LogHome.Unnamed), serving: false);
        var host = builder.Build();
        await host.StartAsync(cancel);
        var ledger = new MeasuredLedger(directory, database, host);
        await ledger.Store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        return ledger;
    }

    /// <summary>Begins a council with five groups.</summary>
    public Task Begin(string council, string pack) => SubmitAll(council, FiveGroups.Beginning(council, pack));

    /// <summary>Submits commands that stand or fall together, all of which must stand.</summary>
    public async Task SubmitAll(string council, IReadOnlyList<Order> orders)
    {
        await using var scope = Services.CreateAsyncScope();
        Recorded((await scope.ServiceProvider.GetRequiredService<CommandDoor>().SubmitAll(council, orders, CancellationToken.None))[^1]);
    }

    /// <summary>A measure of refusals would flatter.</summary>
    public static void Recorded(Outcome outcome)
    {
        if (!outcome.IsRecorded) throw new InvalidOperationException(string.Join(" ", outcome.Refusals.Select(refusal => refusal.Says)));
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
        await database.DisposeAsync();
        directory.Delete(recursive: true);
    }
}
