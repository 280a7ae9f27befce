using System.Collections.Immutable;
using System.Security.Cryptography;
using Ledger.Domain.Integrity;
using Ledger.Projections.Log;

namespace Ledger.Host.Security;

/// <summary>
/// The private keys of one log or of one witness, in a file that only its owner may read: one a line, the present one first, in the form that the tools for
/// signed notes know (<c>PRIVATE+KEY+name+id+key</c>). A log's second key signs too, while it takes over or is given up.
/// </summary>
internal static class KeyFile
{
    private const string Head = "PRIVATE+KEY+";

    private const int SeedSize = 32;

    /// <summary>The signers of a log or a witness, the present one first; a first key is made where there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">The name of the log or the witness.</param>
    /// <param name="kind">Which of the two it is.</param>
    /// <exception cref="LogKeyException">Others may read the file, or it holds no keys of that name.</exception>
    internal static ImmutableArray<Ed25519Signer> Read(string path, string name, KeyKind kind)
    {
        if (!File.Exists(path)) PrivateFile.Write(path, Line(name, kind) + "\n");
        var keys = Lines(path).Select(line => Parse(path, line, kind)).ToImmutableArray();
        return !keys.IsEmpty && keys.All(key => key.Key.Name == name) ? keys
            : throw new LogKeyException($"{path} holds no key of {name}.", $"Put back the file that was made for {name}, or give the name that it was made with: nothing can be signed without it.");
    }

    /// <summary>Puts a new key before the present one, which goes on signing beside it.</summary>
    internal static void Add(string path, string origin) => PrivateFile.Write(path, string.Concat(Lines(path).Prepend(Line(origin, KeyKind.Log)).Select(line => line + "\n")));

    /// <summary>Leaves the present key only.</summary>
    internal static void KeepFirst(string path) => PrivateFile.Write(path, Lines(path).First() + "\n");

    private static IEnumerable<string> Lines(string path) => PrivateFile.Read(path).Split('\n').Where(line => line.Length > 0 && !line.StartsWith('#'));

    private static string Line(string name, KeyKind kind)
    {
        var seed = RandomNumberGenerator.GetBytes(SeedSize);
        using var signer = new Ed25519Signer(name, kind, seed);
        return $"{Head}{name}+{signer.Key.Id:x8}+{Convert.ToBase64String([(byte)kind, .. seed])}";
    }

    private static Ed25519Signer Parse(string path, string line, KeyKind kind)
    {
        try
        {
            var parts = line.StartsWith(Head, StringComparison.Ordinal) ? line[Head.Length..].Split('+', 3) : [];
            var key = parts.Length == 3 ? StrictBase64.Read(parts[2]) : [];
            if (key.Length == 1 + SeedSize && key[0] == (byte)kind)
            {
                var signer = new Ed25519Signer(parts[0], kind, key.AsSpan(1));
                if ($"{signer.Key.Id:x8}" == parts[1]) return signer;
                signer.Dispose();
            }
        }
        catch (MalformedException)
        {
            // Said below, without a word of what the line holds.
        }

        throw new LogKeyException($"A line of {path} is no private key of a {(kind is KeyKind.Log ? "log" : "witness")}.", "Put back the file as it was made.");
    }
}
