using JasperFx;
using JasperFx.CodeGeneration;
using Ledger.Host.Api;
using Ledger.Host.Commands;
using Ledger.Host.Exports.Bundles;
using Ledger.Host.Log;
using Ledger.Host.Reminders;
using Ledger.Host.Security;
using Ledger.Host.SignIn;
using Ledger.Host.Witnessing;
using Ledger.Projections;
using Ledger.Projections.Log;
using Marten;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Marten;

namespace Ledger.Host;

/// <summary>The wiring that every way of running the ledger shares: command line, web and tests.</summary>
public static class LedgerHost
{
    /// <summary>Adds the store, the bus and the door to a builder.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="connectionString">Where PostgreSQL is.</param>
    /// <param name="home">Where the keys of the logs are.</param>
    /// <param name="serving">Whether this is the long-running host; a command line beside it must not take part in its node's work.</param>
    /// <param name="mayMigrate">Whether tables are made and changed as needed; not by a role that may only write.</param>
    /// <param name="outgoing">Where reminders go out, which only the long-running host sends; a folder beside the program, where not given.</param>
    /// <param name="witnesses">Who is asked to cosign checkpoints; nobody, where not given.</param>
    /// <param name="auditor">The external auditor's address, to which checkpoints are sent; null where there is none.</param>
    /// <param name="stamps">Who stamps checkpoints; nobody, where not given.</param>
    public static void AddLedger(
        this IHostApplicationBuilder builder, string connectionString, LogHome home, bool serving, bool mayMigrate = true, OutgoingMail? outgoing = null,
        WitnessList? witnesses = null, string? auditor = null, StampSettings? stamps = null)
    {
        var clock = new LedgerClock(TimeProvider.System);
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton<Councils>();
        builder.Services.AddSingleton<AccountBook>();
        builder.Services.AddSingleton<TokenBook>();
        builder.Services.AddSingleton(outgoing ?? new OutgoingMail("outgoing"));
        builder.Services.AddSingleton(new ExternalAuditor(auditor));
        builder.Services.AddScoped<CommandDoor>();
        builder.Services.AddSingleton<AheadQuery>();
        builder.AddLog(connectionString, home, serving, witnesses ?? new([]));
        if (serving && stamps is not null)
        {
            builder.Services.AddSingleton(stamps);
            builder.Services.AddHostedService<Stamping>();
        }

        builder.Services.AddMarten(services =>
        {
            var options = new StoreOptions { AutoCreateSchemaObjects = mayMigrate ? AutoCreate.CreateOrUpdate : AutoCreate.None };
            LedgerStore.Configure(options, connectionString, clock);
            options.Listeners.Add(new LeafListener(services.GetRequiredService<Leaves>()));
            return options;
        }).IntegrateWithWolverine();
        builder.Services.AddWolverine(ExtensionDiscovery.ManualOnly, options =>
        {
            options.ApplicationAssembly = typeof(LedgerHost).Assembly;
            // What calls the handlers is compiled with this assembly (Internal/Generated), and a test says when it is out of date.
            options.CodeGeneration.TypeLoadMode = TypeLoadMode.Static;
            options.Durability.Mode = serving ? DurabilityMode.Solo : DurabilityMode.MediatorOnly;
            if (!mayMigrate) options.AutoBuildMessageStorageOnStartup = AutoCreate.None;
            options.Policies.AutoApplyTransactions();
            options.Policies.UseDurableLocalQueues();
            // A lost race is tried again from the start, against what the winner recorded.
            options.Policies.OnException(CommandDoor.IsLostRace).RetryTimes(3);
            if (!serving) return;
            ReminderRound.EveryMorning(options);
            CheckpointRound.EveryWeek(options);
            ForgetAnswers.EveryHour(options);
        });
        builder.Logging.AddFilter("Marten", LogLevel.Critical);
        builder.Logging.AddFilter("Wolverine", serving ? LogLevel.Warning : LogLevel.Critical);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("JasperFx", LogLevel.Warning);
    }

    private static void AddLog(this IHostApplicationBuilder builder, string connectionString, LogHome home, bool serving, WitnessList witnesses)
    {
        builder.Services.AddSingleton(_ => new LogConnections(connectionString));
        builder.Services.AddSingleton(home);
        builder.Services.AddSingleton<LogSigner>();
        builder.Services.AddSingleton<ILogSigner>(services => services.GetRequiredService<LogSigner>());
        builder.Services.AddSingleton(services => new Leaves(services.GetRequiredService<LogSigner>().Origin, Salts.Next));
        builder.Services.AddSingleton<CheckedBundle>();
        builder.Services.AddSingleton<NothingRecorded>();
        builder.Services.AddSingleton(services => new Sequencer(services.GetRequiredService<LogConnections>().Source, services.GetRequiredService<ILogSigner>()));
        builder.Services.AddSingleton<LogAlarm>();
        builder.Services.AddSingleton(services => ConcernHolds.In(services.GetRequiredService<IDocumentStore>()));
        builder.Services.AddSingleton(witnesses);
        builder.Services.AddSingleton<WitnessRound>();
        builder.Services.AddHostedService<LogStart>();
        if (serving) builder.Services.AddHostedService<Sequencing>();
        if (serving) builder.Services.AddHostedService<ClockSkew>();
        if (serving && witnesses.All.Count > 0) builder.Services.AddHostedService<AskingWitnesses>();
    }
}
