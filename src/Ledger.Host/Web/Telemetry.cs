using Ledger.Host.Log;
using Ledger.Projections;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Ledger.Host.Web;

/// <summary>
/// Traces and measurements of requests, commands, events and the log, sent to whatever <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names; nothing where it names nothing.
/// Addresses of pages are not sent, nor who asked: both can name people.
/// </summary>
internal static class Telemetry
{
    internal const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    internal static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration[Endpoint])) return;
        builder.Services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService("ledger"))
            .WithTracing(traces => traces.AddLedger().AddOtlpExporter())
            .WithMetrics(meters => meters.AddLedger().AddOtlpExporter());
    }

    /// <summary>The traces that there are.</summary>
    internal static TracerProviderBuilder AddLedger(this TracerProviderBuilder traces) => traces.AddSource("Wolverine", "Marten", Signals.Name).AddAspNetCoreInstrumentation(requests =>
    {
        requests.Filter = static http => !http.Request.Path.StartsWithSegments("/health") && !http.Request.Path.StartsWithSegments("/assets");
        // The address as the pages are mapped, /{council}/…, is kept; the address as it was asked for is not.
        requests.EnrichWithHttpResponse = static (trace, _) =>
        {
            foreach (var personal in (string[])["url.path", "url.query", "user_agent.original", "client.address"]) trace.SetTag(personal, null);
        };
    });

    /// <summary>The measurements that there are.</summary>
    internal static MeterProviderBuilder AddLedger(this MeterProviderBuilder meters) => meters.AddAspNetCoreInstrumentation().AddMeter("Wolverine*", "Marten*", "Npgsql", LogMeters.Name, Signals.Name);
}
