using System.Security.Cryptography;
using Ledger.Host.Commands;
using Ledger.Projections.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Ledger.Host.SignIn;

/// <summary>Passwords, hashed with the framework's hasher.</summary>
internal static class Passwords
{
    internal const int Shortest = 12;

    // OWASP's number for PBKDF2 with SHA-512.
    private static readonly PasswordHasher<Account> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = 210_000 }));

    private static readonly Account Nobody = new(Guid.Empty, "", "");

    // Whoever gives a name that is not there waits as long as whoever gives one that is.
    private static readonly Lazy<string> NobodysHash = new(() => Hasher.HashPassword(Nobody, Guid.CreateVersion7().ToString()));

    /// <summary>Hashes a new password.</summary>
    /// <exception cref="UnusableInputException">It is too short, too long, or too easily guessed.</exception>
    internal static string Hash(Account account, string password) => Wrong(account, password) is { } wrong
        ? throw new UnusableInputException(wrong, "Three or four words that have nothing to do with each other make a good one.")
        : Hasher.HashPassword(account, password);

    /// <summary>A password to hand over: sixteen letters and digits that are not taken for each other, in fours.</summary>
    internal static string Make(Account account)
    {
        while (true)
        {
            var made = string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 4)));
            if (Wrong(account, made) is null) return made;
        }
    }

    /// <summary>What is wrong with a new password; null where nothing is.</summary>
    internal static string? Wrong(Account account, string password) =>
        password.Length < Shortest ? $"The password has fewer than {Shortest} characters."
        : password.Length > 256 ? "The password has more than 256 characters."
        : password.Distinct().Count() < 5 ? "The password repeats a few characters."
        : Known(account).Any(known => password.Contains(known, StringComparison.OrdinalIgnoreCase)) ? "The password has the account’s or the person’s name in it."
        : null;

    /// <summary>Whether a password is the account's. Takes as long where there is no account.</summary>
    internal static bool IsRight(Account? account, string password)
    {
        var hash = account?.PasswordHash ?? NobodysHash.Value;
        var right = password.Length <= 256 && Hasher.VerifyHashedPassword(account ?? Nobody, hash, password) is not PasswordVerificationResult.Failed;
        return right && account?.PasswordHash is not null;
    }

    private static IEnumerable<string> Known(Account account) => account.Name.Split(' ').Append(account.Login).Append(account.Login.Split('@')[0]).Where(word => word.Length > 3);
}
