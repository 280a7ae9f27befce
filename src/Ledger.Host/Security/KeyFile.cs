using System.Collections.Immutable;
using System.Security.Cryptography;
using Ledger.Domain.Integrity;
using Ledger.Projections.Log;

namespace Ledger.Host.Security;

/// <summary>
/// The private keys of one log, in a file that only its owner may read: one a line, the present one first, in the form that the tools for signed notes know
/// (<c>PRIVATE+KEY+name+id+key</c>). A second key signs too, while it takes over or is given up.
/// </summary>
internal static class KeyFile
{
    private const string Head = "PRIVATE+KEY+";

    private const int SeedSize = 32;

    /// <summary>The signers of a log, the present one first; a first key is made where there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="origin">The log's name.</param>
    /// <exception cref="LogKeyException">Others may read the file, or it holds no keys of this log.</exception>
    internal static ImmutableArray<Ed25519Signer> Read(string path, string origin)
    {
        if (!File.Exists(path)) PrivateFile.Write(path, Line(origin) + "\n");
        var keys = Lines(path).Select(line => Parse(path, line)).ToImmutableArray();
        return !keys.IsEmpty && keys.All(key => key.Key.Name == origin) ? keys
            : throw new LogKeyException($"{path} holds no key of {origin}.", "Put back the file that was made for this log; its checkpoints cannot be signed without it.");
    }

    /// <summary>Puts a new key before the present one, which goes on signing beside it.</summary>
    internal static void Add(string path, string origin) => PrivateFile.Write(path, string.Concat(Lines(path).Prepend(Line(origin)).Select(line => line + "\n")));

    /// <summary>Leaves the present key only.</summary>
    internal static void KeepFirst(string path) => PrivateFile.Write(path, Lines(path).First() + "\n");

    private static IEnumerable<string> Lines(string path) => PrivateFile.Read(path).Split('\n').Where(line => line.Length > 0 && !line.StartsWith('#'));

    private static string Line(string origin)
    {
        var seed = RandomNumberGenerator.GetBytes(SeedSize);
        using var signer = new Ed25519Signer(origin, KeyKind.Log, seed);
        return $"{Head}{origin}+{signer.Key.Id:x8}+{Convert.ToBase64String([(byte)KeyKind.Log, .. seed])}";
    }

    private static Ed25519Signer Parse(string path, string line)
    {
        try
        {
            var parts = line.StartsWith(Head, StringComparison.Ordinal) ? line[Head.Length..].Split('+', 3) : [];
            var key = parts.Length == 3 ? StrictBase64.Read(parts[2]) : [];
            if (key.Length == 1 + SeedSize && key[0] == (byte)KeyKind.Log)
            {
                var signer = new Ed25519Signer(parts[0], KeyKind.Log, key.AsSpan(1));
                if ($"{signer.Key.Id:x8}" == parts[1]) return signer;
                signer.Dispose();
            }
        }
        catch (MalformedException)
        {
            // Said below, without a word of what the line holds.
        }

        throw new LogKeyException($"A line of {path} is no private key of a log.", "Put back the file as it was made; `ledger log rotate` adds a key.");
    }
}
