using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Ledger.Host.Commands;
using Ledger.Host.Postgres;
using Ledger.Host.Reminders;
using Ledger.Host.Security;
using Ledger.Host.SignIn;
using Ledger.Host.Web;
using Ledger.Host.Witnessing;

namespace Ledger.Host.Cli;

/// <summary>What the environment and the settings file say.</summary>
internal static class Settings
{
    private static readonly AsyncLocal<IConfiguration?> Given = new();

    private static readonly IConfiguration OfTheProgram = Build(new Dictionary<string, string?>());

    private static IConfiguration Configuration => Given.Value ?? OfTheProgram;

    /// <summary>Lets one command line have settings of its own, which go before the program's.</summary>
    internal static void Give(IReadOnlyDictionary<string, string?> settings) => Given.Value = Build(settings);

    /// <summary>Where the database is: a connection string where one is set, else a private cluster in the data directory.</summary>
    internal static DatabaseChoice Database => new(Configuration.GetConnectionString("Ledger"), DataDirectory);

    /// <summary>Where reminders go out: to a mail server where one is set, else to a folder in the data directory.</summary>
    internal static OutgoingMail Outgoing => Configuration.GetSection("Mail").Get<MailSettings>() is { } mail
        ? new(mail.Folder ?? Path.Combine(DataDirectory, "outgoing"), mail.From ?? OutgoingMail.Nobody, mail.Server is null ? null : new(mail.Server, mail.Port, mail.User, mail.Password))
        : new(Path.Combine(DataDirectory, "outgoing"));

    /// <summary>Where the keys of the logs are: beside the private cluster, unless LEDGER_LOG names a safer place.</summary>
    internal static LogHome Log => new(Path.GetFullPath(Configuration["LEDGER_LOG"] ?? Path.Combine(DataDirectory, "log")), Configuration["LEDGER_LOG_HOST"] ?? LogHome.Unnamed);

    /// <summary>The witnesses of this host's logs, in LEDGER_WITNESSES: each an address, an equals sign and its key; in lines, or with commas between.</summary>
    internal static WitnessList Witnesses => WitnessList.Parse(Configuration["LEDGER_WITNESSES"] ?? "");

    /// <summary>The external auditor's e-mail address, in LEDGER_AUDITOR.</summary>
    internal static string? Auditor => Configuration["LEDGER_AUDITOR"];

    /// <summary>Who stamps checkpoints: the address in LEDGER_TSA, under the roots in the file that LEDGER_TSA_ROOTS names.</summary>
    internal static StampSettings? Stamps => (Configuration["LEDGER_TSA"], Configuration["LEDGER_TSA_ROOTS"]) switch
    {
        (null, _) => null,
        ({ } url, { } file) when Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" => new(address, RootsIn(file)),
        _ => throw new UnusableInputException("LEDGER_TSA and LEDGER_TSA_ROOTS name no time-stamp authority.", "Set the first to its web address, and the second to a PEM file with its root certificates; or neither."),
    };

    /// <summary>How the web application is served: at LEDGER_ADDRESS, behind the proxies in LEDGER_PROXIES, LEDGER_RATE requests a minute at most from one person.</summary>
    /// <param name="listening">What the host listens on.</param>
    internal static WebSettings Web(string listening) => new(WebAddress.Of(Configuration["LEDGER_ADDRESS"], listening), Path.Combine(DataDirectory, "web-keys"))
    {
        Proxies = [.. (Configuration["LEDGER_PROXIES"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ProxyOf)],
        RequestsAMinute = Configuration.GetValue("LEDGER_RATE", 600),
        OpenId = OpenIdSettings.Read(Configuration.GetSection("Oidc")),
    };

    private static IPNetwork ProxyOf(string text) => IPNetwork.TryParse(text.Contains('/') ? text : $"{text}/{(text.Contains(':') ? 128 : 32)}", out var proxy) ? proxy
        : throw new UnusableInputException($"LEDGER_PROXIES has “{text}”, which is no network address.", "Write addresses or networks with commas between: 10.0.0.5, 10.1.0.0/24.");

    /// <summary>The roots of time-stamp authorities that stamps are checked by, in LEDGER_TSA_ROOTS; null where none are named.</summary>
    internal static X509Certificate2Collection? StampRoots => Configuration["LEDGER_TSA_ROOTS"] is { } file ? RootsIn(file) : null;

    /// <summary>Where a witness keeps its key and what it cosigned, where the command line names no other place.</summary>
    internal static string Witness => Path.Combine(DataDirectory, "witness");

    private static IConfigurationRoot Build(IReadOnlyDictionary<string, string?> given) => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddEnvironmentVariables()
        .AddInMemoryCollection(given)
        .Build();

    private static X509Certificate2Collection RootsIn(string file)
    {
        try
        {
            var roots = new X509Certificate2Collection();
            roots.ImportFromPemFile(file);
            return roots.Count > 0 ? roots : throw new CryptographicException("there is none in it");
        }
        catch (CryptographicException wrong)
        {
            throw new UnusableInputException($"{file}, which LEDGER_TSA_ROOTS names, holds no certificates: {wrong.Message}.", "Give a PEM file with the authority's root certificates.", wrong);
        }
    }

    private static string DataDirectory => Path.GetFullPath(Configuration["LEDGER_DATA"] ?? ".ledger");

    /// <summary>The settings under <c>Mail</c>, such as <c>Mail__Server</c> in the environment.</summary>
    private sealed record MailSettings(string? Folder = null, string? From = null, string? Server = null, int Port = 587, string? User = null, string? Password = null);
}
