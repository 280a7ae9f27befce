using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Projections;
using Ledger.Projections.Accounts;
using NodaTime;

namespace Ledger.Host.SignIn;

/// <summary>
/// The accounts of a council, as its administrator may change them. Nobody changes what they may be themselves, and an account that another council uses too is not one council's to lock
/// or to give a password: whoever runs the host does that. What is done is logged, by numbers and without names.
/// </summary>
public sealed partial class CouncilAccounts(AccountBook accounts, TokenBook tokens, Sittings sittings, SignedIn me, LedgerClock clock, ILogger<CouncilAccounts> log)
{
    // Long enough for somebody who is away, too short to be forgotten in a drawer.
    private static readonly Duration HandedOver = Duration.FromDays(7);

    /// <summary>The accounts with a role in the council, by what they sign in with.</summary>
    public Task<IReadOnlyList<Account>> All(CancellationToken cancel) => accounts.Of(me.Council, cancel);

    /// <summary>One of them; null where it is none of this council's.</summary>
    public async Task<Account?> Find(Guid id, CancellationToken cancel) => await accounts.Find(id, cancel) is { } account && account.Grants.Any(IsHere) ? account : null;

    /// <summary>What an account may be in this council.</summary>
    public IEnumerable<Grant> Roles(Account account) => account.Grants.Where(IsHere);

    /// <summary>Whether it is the administrator's own.</summary>
    public bool IsOwn(Account account) => account.Id == me.Account;

    /// <summary>Why the administrator may not lock it or give it a password; null where they may.</summary>
    public string? WhyNot(Account account) => IsOwn(account) ? "This is your own account. Another administrator changes what it may be and whether it can sign in."
        : account.Grants.All(IsHere) ? null : "Another council uses this account too. Whoever runs this service gives it a password, links it or locks it; here you give and take its roles in your council.";

    /// <summary>Opens an account with a role, or gives the role to one that there is already: of another council, which then stays as it is.</summary>
    /// <returns>The account, and the password to hand over; null where it had one, or is to have none.</returns>
    /// <exception cref="UnusableInputException">The account is this council's already, or cannot be called that; or the role cannot be had.</exception>
    public async Task<(Account Account, string? Password)> Open(string login, string name, Grant grant, CouncilOn council, bool withPassword, CancellationToken cancel)
    {
        var checkedGrant = RosterGrants.Of(grant, council);
        var known = await accounts.Find(login, cancel);
        if (known is not null && known.Grants.Any(IsHere)) throw new UnusableInputException($"“{known.Login}” has an account in this council already.", "Open that account, and give it another role.");
        var account = known ?? await accounts.Open(login, name, null, cancel);
        account = await accounts.Give(account.Login, checkedGrant, cancel);
        Changed(log, me.Account, known is null ? "opened" : "gave a role to", account.Id, me.Council);
        return (account, known is null && withPassword ? await FreshPassword(account, cancel) : null);
    }

    /// <summary>Gives an account a role.</summary>
    /// <exception cref="UnusableInputException">The role cannot be had, or is one's own.</exception>
    public async Task Give(Account account, Grant grant, CouncilOn council, CancellationToken cancel)
    {
        if (IsOwn(account)) throw Own();
        await accounts.Give(account.Login, RosterGrants.Of(grant, council), cancel);
        Changed(log, me.Account, "gave a role to", account.Id, me.Council);
    }

    /// <summary>Takes a role in the council away.</summary>
    /// <exception cref="UnusableInputException">It is one's own.</exception>
    public async Task Withdraw(Account account, Guid grant, CancellationToken cancel)
    {
        if (IsOwn(account)) throw Own();
        await accounts.Change(account.Login, known => known with { Grants = [.. known.Grants.Where(held => !IsHere(held) || held.Id != grant)] }, cancel);
        Changed(log, me.Account, "took a role from", account.Id, me.Council);
    }

    /// <summary>Lets nobody sign in with an account, or lets them again. Who has signed in is out at once.</summary>
    /// <exception cref="UnusableInputException">The account is one's own, or another council's too.</exception>
    public async Task Switch(Account account, bool disabled, CancellationToken cancel)
    {
        Refuse(account);
        await accounts.Change(account.Login, known => known with { Disabled = disabled }, cancel);
        if (disabled) await sittings.EndAll(account.Id, cancel);
        Changed(log, me.Account, disabled ? "disabled" : "enabled", account.Id, me.Council);
    }

    /// <summary>Makes a password to hand over, which serves a week, and only to choose another. Who has signed in with the old one is out at once.</summary>
    /// <returns>The password.</returns>
    /// <exception cref="UnusableInputException">The account is one's own, or another council's too.</exception>
    public async Task<string> FreshPassword(Account account, CancellationToken cancel)
    {
        Refuse(account);
        var made = Passwords.Make(account);
        var until = clock.Now + HandedOver;
        await accounts.Change(account.Login, known => known with { PasswordHash = Passwords.Hash(known, made), WrongTries = 0, LockedUntil = null, HandedOverUntil = until }, cancel);
        await sittings.EndAll(account.Id, cancel);
        Changed(log, me.Account, "gave a password to", account.Id, me.Council);
        return made;
    }

    /// <summary>Says who an account is to the council's sign-in provider.</summary>
    /// <exception cref="UnusableInputException">The account is one's own, or another council's too; or somebody else has that identity.</exception>
    public async Task Link(Account account, ProviderIdentity identity, CancellationToken cancel)
    {
        Refuse(account);
        // Whose account has it may be no business of this council's.
        if (await accounts.Find(identity, cancel) is { } other && other.Id != account.Id) throw new UnusableInputException("Another account has this identity already.", "One person has one account: give that account the role.");
        await accounts.Link(account.Login, identity, cancel);
        Changed(log, me.Account, "linked", account.Id, me.Council);
    }

    /// <summary>The council's tokens, the newest last.</summary>
    public async Task<IReadOnlyList<ApiToken>> Tokens(CancellationToken cancel) => [.. (await tokens.All(cancel)).Where(token => IsHere(token.Grant))];

    /// <summary>Issues a token for one of an account's roles. Whose it is is shown it, once: here where it is one's own, and on their account's page where it is not.</summary>
    /// <returns>The token; null where it is somebody else's to see.</returns>
    public async Task<string?> Issue(string label, Account account, Grant grant, CancellationToken cancel)
    {
        Changed(log, me.Account, "issued a token to", account.Id, me.Council);
        if (IsOwn(account)) return (await tokens.Make(label, grant, cancel, account.Id)).Secret;
        await tokens.Issue(label, grant, account.Id, cancel);
        return null;
    }

    /// <summary>Revokes a token of the council's.</summary>
    /// <returns>Whether there is one.</returns>
    public async Task<bool> Revoke(Guid id, CancellationToken cancel)
    {
        if (!(await Tokens(cancel)).Any(token => token.Id == id)) return false;
        await tokens.Revoke(id, cancel);
        Changed(log, me.Account, "revoked the token", id, me.Council);
        return true;
    }

    private bool IsHere(Grant grant) => grant.Council == me.Council;

    private void Refuse(Account account)
    {
        if (WhyNot(account) is { } why) throw new UnusableInputException(why, "Ask them.");
    }

    private static UnusableInputException Own() => new("You don't change your own roles.", "Ask another administrator, or whoever runs this service.");

    [LoggerMessage(Level = LogLevel.Information, Message = "Administrator {By} {Did} {Account} in {Council}.")]
    private static partial void Changed(ILogger log, Guid by, string did, Guid account, string council);
}
