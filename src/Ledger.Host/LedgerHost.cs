using JasperFx;
using Ledger.Host.Commands;
using Ledger.Host.Reminders;
using Ledger.Projections;
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
    /// <param name="serving">Whether this is the long-running host; a command line beside it must not take part in its node's work.</param>
    /// <param name="outgoing">Where reminders go out, which only the long-running host sends; a folder beside the program, where not given.</param>
    public static void AddLedger(this IHostApplicationBuilder builder, string connectionString, bool serving, OutgoingMail? outgoing = null)
    {
        var clock = new LedgerClock(TimeProvider.System);
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton<Councils>();
        builder.Services.AddSingleton(outgoing ?? new OutgoingMail("outgoing"));
        builder.Services.AddScoped<CommandDoor>();
        builder.Services.AddMarten(options =>
        {
            LedgerStore.Configure(options, connectionString, clock);
            options.AutoCreateSchemaObjects = AutoCreate.CreateOrUpdate;
        }).IntegrateWithWolverine();
        builder.UseWolverine(options =>
        {
            options.ApplicationAssembly = typeof(LedgerHost).Assembly;
            options.Durability.Mode = serving ? DurabilityMode.Solo : DurabilityMode.MediatorOnly;
            options.Policies.AutoApplyTransactions();
            options.Policies.UseDurableLocalQueues();
            // A lost race is tried again from the start, against what the winner recorded.
            options.Policies.OnException(CommandDoor.IsLostRace).RetryTimes(3);
            if (serving) ReminderRound.EveryMorning(options);
        });
        builder.Logging.AddFilter("Marten", LogLevel.Critical);
        builder.Logging.AddFilter("Wolverine", serving ? LogLevel.Warning : LogLevel.Critical);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("JasperFx", LogLevel.Warning);
    }
}
