using Ledger.Projections;
using Ledger.Projections.Accounts;
using Marten;
using NodaTime;

namespace Ledger.Host.SignIn;

/// <summary>Lets in whoever knows an account's password. After so many wrong ones none is tried for a while, not even the right one.</summary>
public sealed class PasswordDoor(IDocumentStore store, LedgerClock clock)
{
    internal const int MostWrongTries = 5;

    internal static readonly Duration Locked = Duration.FromMinutes(15);

    /// <summary>The account, where its password is given; null where it is not, whatever the reason: a stranger learns nothing from it.</summary>
    public async Task<Account?> Try(string login, string password, CancellationToken cancel)
    {
        var wanted = AccountBook.Normal(login);
        while (true)
        {
            await using var session = store.LightweightSession(AccountBook.Tenant);
            var account = await session.Query<Account>().FirstOrDefaultAsync(known => known.Login == wanted, cancel);
            var right = Passwords.IsRight(account, password);
            if (account is null || account.Disabled || account.LockedUntil > clock.Now || account.HandedOverUntil <= clock.Now) return null;
            session.Store(After(account, right));
            try
            {
                await session.SaveChangesAsync(cancel);
                return right ? account : null;
            }
            catch (JasperFx.ConcurrencyException)
            {
                // Another try at the same account was counted meanwhile: this one counts after it.
            }
        }
    }

    private Account After(Account account, bool right)
    {
        if (right) return account with { WrongTries = 0, LockedUntil = null };
        var tries = account.WrongTries + 1;
        return tries < MostWrongTries ? account with { WrongTries = tries } : account with { WrongTries = 0, LockedUntil = clock.Now + Locked };
    }
}
