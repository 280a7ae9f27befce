using System.Security.Cryptography;
using Ledger.Domain.Integrity;

namespace Ledger.Projections.Log;

/// <summary>Salts of disclosures. Each thread draws the chance for many at a time: asking the system for 16 bytes takes it nearly as long as for a thousand.</summary>
public static class Salts
{
    private const int AtATime = 64;

    [ThreadStatic] private static byte[]? drawn;
    [ThreadStatic] private static int used;

    /// <summary>16 bytes of chance that nobody was given before; no copy of them stays here, since a text that was erased could be guessed with its salt.</summary>
    public static byte[] Next()
    {
        if (drawn is null || used == drawn.Length) (drawn, used) = (RandomNumberGenerator.GetBytes(AtATime * Disclosure.SaltSize), 0);
        var next = drawn.AsSpan(used, Disclosure.SaltSize);
        used += Disclosure.SaltSize;
        var salt = next.ToArray();
        next.Clear();
        return salt;
    }
}
