using Microsoft.Extensions.Configuration.Memory;

namespace Ledger.Host.Web;

/// <summary>Logs go to standard error: lines for a person at a terminal, JSON for a program that collects them. Whatever the settings say goes before this.</summary>
internal static class Logs
{
    internal static void AddLogs(this WebApplicationBuilder builder)
    {
        var settings = new Dictionary<string, string?> { ["Logging:Console:LogToStandardErrorThreshold"] = nameof(LogLevel.Trace) };
        if (Console.IsErrorRedirected) settings["Logging:Console:FormatterName"] = "json";
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = settings });
    }
}
