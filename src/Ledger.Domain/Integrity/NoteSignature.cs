using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Ledger.Domain.Integrity;

/// <summary>One signature line of a note.</summary>
/// <param name="Name">The name of the key's holder.</param>
/// <param name="KeyId">The key's id.</param>
/// <param name="Signature">The signature; for a witness's key with the time before it.</param>
public sealed record NoteSignature(string Name, uint KeyId, ImmutableArray<byte> Signature)
{
    private const string Dash = "— ";

    /// <summary>Whether it claims to be made with this key. Name and id must both match.</summary>
    public bool IsOf(VerifierKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Name == key.Name && KeyId == key.Id;
    }

    /// <summary>Reads one line, without its end.</summary>
    /// <exception cref="MalformedException">It is no signature line.</exception>
    public static NoteSignature Parse(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var parts = line.StartsWith(Dash, StringComparison.Ordinal) ? line[Dash.Length..].Split(' ') : [];
        if (parts.Length != 2 || !VerifierKey.IsName(parts[0])) throw new MalformedException("After the blank line of a signed note every line is a dash, a name and a signature.");
        var bytes = StrictBase64.Read(parts[1]);
        if (bytes.Length <= sizeof(uint)) throw new MalformedException($"The signature in the name of {parts[0]} is too short.");
        return new(parts[0], BinaryPrimitives.ReadUInt32BigEndian(bytes), [.. bytes.AsSpan(sizeof(uint))]);
    }

    /// <summary>The line, without its end.</summary>
    public override string ToString()
    {
        var bytes = new byte[sizeof(uint) + Signature.Length];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, KeyId);
        Signature.CopyTo(bytes, sizeof(uint));
        return $"{Dash}{Name} {Convert.ToBase64String(bytes)}";
    }
}
