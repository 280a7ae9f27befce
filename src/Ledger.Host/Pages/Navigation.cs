using Ledger.Domain.NeedToKnow;
using Ledger.Host.SignIn;

namespace Ledger.Host.Pages;

/// <summary>A council's pages, as the menu names them.</summary>
/// <param name="Text">The words of the link.</param>
/// <param name="Address">Where it goes.</param>
/// <param name="Whole">Whether it is the current one on its own page only, and not on those below it.</param>
internal sealed record Navigation(string Text, string Address, bool Whole = false)
{
    /// <summary>What somebody's menu has, in order. A page that everybody or some use gets its line here.</summary>
    internal static IEnumerable<Navigation> For(SignedIn me)
    {
        yield return new("Home", $"/{me.Council}", Whole: true);
        if (me.Role is Role.Administrator)
        {
            foreach (var (text, page, _) in Administration) yield return new(text, $"/{me.Council}/{page}");
            yield break;
        }

        if (me.Role is Role.Officer or Role.ProperOfficer) yield return new("Briefings", $"/{me.Council}/briefings");
        if (me.Role is Role.Officer or Role.ProperOfficer or Role.MonitoringOfficer or Role.Member) yield return new("Record", $"/{me.Council}/record");
        yield return new("Matters", $"/{me.Council}/matters");
        yield return new("Duties", $"/{me.Council}/duties");
        yield return new("Findings", $"/{me.Council}/findings");
        yield return new("Reports", $"/{me.Council}/reports");
    }

    /// <summary>What an administrator looks after.</summary>
    internal static IReadOnlyList<(string Text, string Page, string Says)> Administration { get; } =
    [
        ("Accounts", "accounts", "who may sign in, and as what"),
        ("Tokens", "tokens", "by what programs use the record"),
        ("Roster", "roster", "members, groups and wards, from a file"),
        ("Protocols", "protocols", "what the council adopted, and what it could"),
        ("Settings", "settings", "mail, signing in and the log, as they are set"),
        ("State", "state", "how the service stands, and what waits for a person"),
    ];

    internal bool IsCurrent(PathString path) => Whole ? path == Address : path.StartsWithSegments(Address);
}
