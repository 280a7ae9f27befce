using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Ledger.Projections;
using Ledger.Projections.Accounts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace Ledger.Host.Pages.OneCouncil.Accounts;

/// <summary>Who may sign in to the council's record, and as what.</summary>
[For(Role.Administrator)]
public sealed class IndexModel(CouncilHere here, CouncilAccounts accounts, Sittings sittings, OwnEyes eyes, LedgerClock clock) : PageModel
{
    private IReadOnlyDictionary<Guid, Instant> last = new Dictionary<Guid, Instant>();
    private CouncilOn roster = null!;

    /// <summary>The accounts.</summary>
    public IReadOnlyList<Account> Accounts { get; private set; } = [];

    /// <summary>The council's short name.</summary>
    public string Council => here.Slug;

    /// <summary>An account's roles here, in words.</summary>
    public IEnumerable<string> Roles(Account account) => accounts.Roles(account).Select(grant => Said(grant, roster, eyes.Today));

    /// <summary>When somebody last signed in, in words.</summary>
    public string LastOf(Account account) => last.TryGetValue(account.Id, out var at) ? Dates.Plain(OccurredAt.Exactly(at)) : "Not known";

    /// <summary>What is particular about an account, with the colour of its tag.</summary>
    public IEnumerable<(string Word, string Colour)> States(Account account)
    {
        if (account.Disabled) yield return ("Disabled", "red");
        if (account.LockedUntil > clock.Now) yield return ("Locked for a while", "yellow");
        if (account.HandedOverUntil is { } until) yield return until > clock.Now ? ("Password handed over", "blue") : ("Password run out", "yellow");
        if (account.Demonstration) yield return ("Demonstration", "grey");
    }

    /// <summary>The page.</summary>
    public async Task OnGet(CancellationToken cancel)
    {
        roster = (await here.Council(cancel)).On(eyes.Today);
        Accounts = await accounts.All(cancel);
        last = await sittings.Last([.. Accounts.Select(account => account.Id)], cancel);
    }

    /// <summary>A role in words: “Proper officer, as Robin Example, until 31 March 2027”.</summary>
    internal static string Said(Grant grant, CouncilOn roster, LocalDate today)
    {
        var person = grant.Person is { } id ? roster.Officer(id)?.Name ?? roster.Member(id)?.Name ?? $"{id}, who is in the roster no longer" : null;
        var until = grant.Until is { } last ? $", {(grant.HoldsOn(today) ? "until" : "which ended on")} {Dates.Plain(last)}" : "";
        return $"{RoleNames.Said(grant.Role)}{(person is null ? "" : $", as {person}")}{until}";
    }
}
