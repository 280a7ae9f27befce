using System.CommandLine;
using Ledger.Host.Postgres;
using Ledger.Host.Reminders;
using Ledger.Host.Web;
using Ledger.Projections;
using Marten;
using Wolverine;

namespace Ledger.Host.Cli;

/// <summary><c>serve</c>: the web application, the log, and the health checks.</summary>
internal static class ServeVerb
{
    private const string Address = "http://127.0.0.1:5080";

    internal static Command Make()
    {
        var verb = new Command("serve", "Serve the web application");
        verb.SetAction(async (_, cancel) => await Serve(cancel));
        return verb;
    }

    internal static async Task<int> Serve(CancellationToken cancel)
    {
        await using var database = await LedgerDatabase.FindOrStartAsync(Settings.Database, Console.Error.WriteLine, cancel);
        var builder = LedgerWeb.Builder();
        if (builder.Configuration["urls"] is null) builder.WebHost.UseUrls(Address);
        builder.AddLedgerWeb(Settings.Web(builder.Configuration["urls"] ?? Address));
        builder.AddLedger(database.ConnectionString, Settings.Log, serving: true, database.MayMigrate, Settings.Outgoing, Settings.Witnesses, Settings.Auditor, Settings.Stamps);
        await using var web = builder.Build();
        web.UseLedgerWeb();
        await MissingSnapshots.Make(web.Services.GetRequiredService<IDocumentStore>(), cancel);
        await web.StartAsync(cancel);
        // What fell due while nothing ran is not left until tomorrow morning.
        await using (var scope = web.Services.CreateAsyncScope()) await scope.ServiceProvider.GetRequiredService<IMessageBus>().PublishAsync(new ReminderRound());
        Console.Out.WriteLine($"Ledger is at {string.Join(", ", web.Urls)}. Stop it with Ctrl+C.");
        await web.WaitForShutdownAsync(cancel);
        return Exit.Done;
    }
}
