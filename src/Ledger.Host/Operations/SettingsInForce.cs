using Ledger.Domain.Protocol;
using Ledger.Host.Log;
using Ledger.Host.Reminders;
using Ledger.Host.Security;
using Ledger.Host.SignIn;
using Ledger.Host.Web;
using Ledger.Host.Witnessing;

namespace Ledger.Host.Operations;

/// <summary>One setting as it is in force.</summary>
/// <param name="Of">What is set.</param>
/// <param name="Value">As what; of a secret, only whether there is one.</param>
/// <param name="By">The setting's name in the environment or the settings file; null where it is part of the program.</param>
public sealed record SettingLine(string Of, string Value, string? By = null);

/// <summary>The settings that the host runs with, without secrets. They stand in the environment or in <c>appsettings.json</c>, and hold from the next start.</summary>
internal sealed class SettingsInForce(OutgoingMail mail, WebSettings web, WitnessList witnesses, ExternalAuditor auditor, LogHome log, LogConnections data, IConfiguration configuration, IServiceProvider services)
{
    private const string Hidden = "Set, and not shown", None = "Not set";

    /// <summary>Everything, by what it is about.</summary>
    internal IReadOnlyList<(string About, IReadOnlyList<SettingLine> Lines)> All =>
    [
        ("Letters that go out", [.. Outgoing()]),
        ("Letters that are taken in", [new("How", "At the command line, from files, folders and mailboxes that were saved: `ledger import mail`. An officer can also upload a single letter.")]),
        ("Signing in", [.. SigningIn()]),
        ("The web application", [.. Web()]),
        ("The log, and who watches it", [.. Log()]),
        ("The database", [.. Database()]),
    ];

    private IEnumerable<SettingLine> Outgoing()
    {
        yield return new("Sender", mail.From == OutgoingMail.Nobody ? $"{mail.From}, to which nobody can answer" : mail.From, "Mail__From");
        yield return new("Folder", mail.Server is null ? $"{mail.Folder}, from which another program may fetch them" : $"{mail.Folder}, for demonstration councils only", "Mail__Folder");
        yield return new("Mail server", mail.Server is { } server ? $"{server.Host}, port {server.Port}" : "None: letters go into the folder", "Mail__Server, Mail__Port");
        if (mail.Server is not { } by) yield break;
        yield return new("Its user", by.User ?? "None: it asks for none", "Mail__User");
        yield return new("Its password", by.Password is null ? None : Hidden, "Mail__Password");
    }

    private IEnumerable<SettingLine> SigningIn()
    {
        yield return new("Provider", web.OpenId is { } provider ? provider.Authority.ToString() : "None: people sign in with passwords that are kept here, hashed", "Oidc__Authority");
        if (web.OpenId is { } known)
        {
            yield return new("What the provider calls this host", known.ClientId, "Oidc__ClientId");
            yield return new("By what secret it knows it", Hidden, "Oidc__ClientSecret or Oidc__ClientSecretFile");
        }

        yield return new("A sitting ends", $"After {Sittings.Idle.TotalMinutes:N0} minutes without a request, and after {Sittings.Longest.TotalHours:N0} hours in any case");
        yield return new("A password has", $"{Passwords.Shortest} characters or more; after {PasswordDoor.MostWrongTries} wrong ones none is tried for {PasswordDoor.Locked.TotalMinutes:N0} minutes");
        yield return new("Tries to sign in", $"{web.SignInsAMinute:N0} a minute from one network address");
    }

    private IEnumerable<SettingLine> Web()
    {
        yield return new("Address", web.Address.Address.ToString(), "LEDGER_ADDRESS");
        yield return new("Proxies that are believed", web.Proxies.Count == 0 ? "None" : string.Join(", ", web.Proxies), "LEDGER_PROXIES");
        yield return new("Requests a minute from one person", $"{web.RequestsAMinute:N0}", "LEDGER_RATE");
        yield return new("Traces and measurements go to", Uri.TryCreate(configuration[Telemetry.Endpoint], UriKind.Absolute, out var collector) ? collector.Host : "Nobody", Telemetry.Endpoint);
    }

    private IEnumerable<SettingLine> Log()
    {
        yield return new("Name in the logs’ names", log.Host == LogHome.Unnamed ? $"{log.Host}, which no other host can check" : log.Host, "LEDGER_LOG_HOST");
        yield return new("Folder of the keys", log.Directory, "LEDGER_LOG");
        yield return new("Witnesses", witnesses.All.Count == 0 ? "None" : string.Join(", ", witnesses.All.Select(witness => $"{witness.Key.Name} at {witness.Address}")), "LEDGER_WITNESSES");
        var stamps = services.GetService<StampSettings>();
        yield return new("Time-stamp authority", stamps is null ? "None" : stamps.Address.ToString(), "LEDGER_TSA");
        if (stamps is not null) yield return new("Roots that its stamps rest on", Dates.Count(stamps.Roots.Count, "certificate"), "LEDGER_TSA_ROOTS");
        yield return new("Auditor’s address", auditor.Address ?? "None: no auditor is sent the week’s checkpoint", "LEDGER_AUDITOR");
    }

    private IEnumerable<SettingLine> Database()
    {
        var where = new Npgsql.NpgsqlConnectionStringBuilder(data.Source.ConnectionString);
        yield return new("Where", $"{where.Database} at {where.Host}", "ConnectionStrings__Ledger; without it, a private one in the folder that LEDGER_DATA names");
    }
}
