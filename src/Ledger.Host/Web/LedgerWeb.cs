using System.Net.Sockets;
using Ledger.Host.Operations;
using Ledger.Host.Pages;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Ledger.Projections;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using Npgsql;

namespace Ledger.Host.Web;

/// <summary>The web application: what stands between a request and a page.</summary>
public static class LedgerWeb
{
    private const int LargestBody = 1024 * 1024;

    /// <summary>The web host's builder, before anything is added to it.</summary>
    public static WebApplicationBuilder Builder()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(LedgerWeb).Assembly.GetName().Name });
        builder.AddLogs();
        builder.AddTelemetry();
        return builder;
    }

    /// <summary>Adds what pages and their doors need.</summary>
    public static void AddLedgerWeb(this WebApplicationBuilder builder, WebSettings settings)
    {
        var services = builder.Services;
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        // The folder of keys is its owner's alone; they are not sealed further.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        services.AddSingleton(settings);
        services.AddSingleton(settings.Address);
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<LedgerClock>());
        services.AddHttpContextAccessor();
        services.AddScoped<CouncilHere>();
        services.AddScoped<ReadingHere>();
        services.AddScoped<SignedDoor>();
        services.AddScoped<DeadLetters>();
        services.AddSingleton<HostState>();
        services.AddSingleton<SettingsInForce>();
        services.AddRecording();
        services.Configure<HostFilteringOptions>(hosts => hosts.AllowedHosts = [.. settings.Address.Hosts]);
        services.Configure<FormOptions>(form => (form.ValueCountLimit, form.ValueLengthLimit) = (2000, LargestBody));
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        services.AddResponseCompression(assets =>
        {
            assets.EnableForHttps = true;
            assets.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        services.AddDataProtection().SetApplicationName("ledger").PersistKeysToFileSystem(OwnersFolder.Make(settings.KeyFolder));
        services.AddAntiforgery(form => Cookies.Set(form.Cookie, "form", settings.Address));
        services.AddRazorPages(pages => pages.Conventions.AddCouncilPages());
        services.Configure<MvcOptions>(mvc => PlainWords.Of(mvc.ModelBindingMessageProvider));
        services.Configure<CookieTempDataProviderOptions>(note => Cookies.Set(note.Cookie, "note", settings.Address));
        services.AddRateLimits(settings);
        services.AddSignIn(settings);
    }

    /// <summary>Puts the doors in their order, and maps the pages.</summary>
    public static void UseLedgerWeb(this WebApplication web)
    {
        var settings = web.Services.GetRequiredService<WebSettings>();
        web.UseProxies(settings.Proxies);
        web.UseSecurityHeaders();
        web.UseOnlyHttps(settings.Address);
        web.UseWhen(http => !IsForMachines(http.Request.Path), pages =>
        {
            pages.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/error", StatusCodeSelector = StatusOf, CreateScopeForErrors = true });
            pages.UseStatusCodePagesWithReExecute("/error/{0}");
        });
        web.UseAssets();
        web.UseRouting();
        web.UseLargestBody();
        web.UseAuthentication();
        web.UseRateLimiter();
        web.UseAuthorization();
        web.MapRazorPages();
        web.MapHealth();
        web.MapLog();
    }

    // These answer programs, each in its own way.
    private static bool IsForMachines(PathString path) => path.StartsWithSegments("/api") || path.StartsWithSegments("/log") || path.StartsWithSegments("/health") || path.StartsWithSegments("/assets");

    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        NpgsqlException or SocketException => StatusCodes.Status503ServiceUnavailable,
        { InnerException: { } inner } => StatusOf(inner),
        _ => StatusCodes.Status500InternalServerError,
    };

    private static void UseProxies(this IApplicationBuilder web, IReadOnlyList<System.Net.IPNetwork> proxies)
    {
        if (proxies.Count == 0) return;
        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in proxies) forwarded.KnownIPNetworks.Add(proxy);
        web.UseForwardedHeaders(forwarded);
    }
}
