using Ledger.Host.Postgres;

namespace Ledger.Host.Cli;

/// <summary>What the environment and the settings file say.</summary>
internal static class Settings
{
    private static readonly IConfigurationRoot Configuration = new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddEnvironmentVariables()
        .Build();

    /// <summary>Where the database is: a connection string where one is set, else a private cluster in the data directory.</summary>
    internal static DatabaseChoice Database => new(Configuration.GetConnectionString("Ledger"), DataDirectory);

    private static string DataDirectory => Path.GetFullPath(Configuration["LEDGER_DATA"] ?? ".ledger");
}
