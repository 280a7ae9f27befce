using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Ledger.Domain.Integrity;
using Ledger.Projections.Log;
using NodaTime;
using Note = Ledger.Domain.Integrity.Note;

namespace Ledger.Host.Security;

/// <summary>
/// Signs with keys that are kept in files outside the database, beside the last checkpoint signed. What does not follow from that is never signed,
/// whoever asks: a database that was put back or changed cannot make it.
/// </summary>
/// <param name="home">Where the files are.</param>
public sealed class LogSigner(LogHome home) : ILogSigner
{
    private readonly ConcurrentDictionary<string, (DateTime Written, ImmutableArray<Ed25519Signer> Signers)> known = new();

    private readonly Lazy<LogOrigin> origin = new(home.Origin);

    private readonly ConcurrentDictionary<string, string?> later = new();

    /// <summary>How the logs are named.</summary>
    public LogOrigin Origin => origin.Value with { Later = LaterName };

    /// <inheritdoc/>
    public ImmutableArray<VerifierKey> Keys(string council) => [.. Signers(council).Select(signer => signer.Key)];

    /// <inheritdoc/>
    /// <exception cref="LogKeyException">What is remembered cannot be read, or was not signed with the log's key.</exception>
    public Note? LastSigned(string council)
    {
        var file = MemoryFile(council);
        if (!File.Exists(file)) return null;
        try
        {
            var note = Note.Parse(File.ReadAllBytes(file));
            if (note.Verified(Keys(council), Ed25519.Verify).Length > 0) return note;
        }
        catch (Exception wrong) when (wrong is MalformedException or BadSignatureException)
        {
            // Said below.
        }

        throw new LogKeyException($"{file} is not a checkpoint that this log signed.", "Somebody has changed it. Put back the last one that a witness or an e-mail has.");
    }

    /// <inheritdoc/>
    public Note Sign(string council, Checkpoint checkpoint, ConsistencyProof sinceLast)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        ArgumentNullException.ThrowIfNull(sinceLast);
        var last = LastSigned(council) is { } note ? Checkpoint.Parse(note.Text) : new(checkpoint.Origin, 0, Merkle.Empty);
        if (checkpoint.Origin != Origin.Of(council) || checkpoint.Size == 0 || sinceLast.Size != checkpoint.Size || sinceLast.OldSize != last.Size || !sinceLast.Holds(last.Root, checkpoint.Root))
            throw new ForkedLogException(council, $"A log of {checkpoint.Size} leaves that does not follow from the one of {last.Size} last signed was put before the signer.");
        var signed = Signed(council, checkpoint.Text);
        PrivateFile.Write(MemoryFile(council), signed.ToString());
        return signed;
    }

    /// <summary>Signs again, with each present key that has not, what the log signed before: so that whoever has the new key only can check it. Nothing is signed that the last checkpoint does not contain.</summary>
    /// <param name="council">The council's slug.</param>
    /// <param name="earlier">A checkpoint of the log.</param>
    /// <param name="untilLast">That the log only grew from there to the checkpoint last signed.</param>
    /// <exception cref="ForkedLogException">It is of another history; nothing is signed.</exception>
    public Note SignAgain(string council, Note earlier, ConsistencyProof untilLast)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(untilLast);
        var stated = Checkpoint.Parse(earlier.Text);
        if (stated.Origin != Origin.Of(council)) return earlier;
        if (LastSigned(council) is not { } note || Checkpoint.Parse(note.Text) is not { } last || (untilLast.OldSize, untilLast.Size) != (stated.Size, last.Size) || !untilLast.Holds(stated.Root, last.Root))
            throw new ForkedLogException(council, $"A checkpoint of {stated.Size} leaves that the last one signed does not contain was put before the signer.");
        return Signers(council).Where(signer => !earlier.Signatures.Any(made => made.IsOf(signer.Key))).Aggregate(earlier, (signed, signer) => signed.SignedBy(signer));
    }

    /// <inheritdoc/>
    // No checkpoint begins so: an acceptance can never be taken for one.
    public Note Accept(string council, IEnumerable<(Guid Event, string Leaf)> events) =>
        Signed(council, $"accepted by {Origin.Of(council)}\n{string.Concat(events.Select(one => $"{one.Event} {one.Leaf}\n"))}");

    /// <summary>Those who seal bundles with the log's keys, the present one first. They sign nothing else: what follows from nothing can't become a checkpoint by them.</summary>
    public IReadOnlyList<ISigner> Sealers(string council) => [.. Signers(council).Select(signer => new BundleSealer(signer))];

    /// <summary>Puts a new key into use; the old one goes on signing beside it until <see cref="EndRotation"/>.</summary>
    public void Rotate(string council)
    {
        if (Keys(council).Length > 1) throw new LogKeyException("A new key is taking over already.", "End that first, with `ledger log rotate --end`, when everybody who checks the log has the new key.");
        KeyFile.Add(KeysFile(council), Origin.Of(council));
        known.TryRemove(KeysFile(council), out _);
    }

    /// <summary>Gives up the old key.</summary>
    public void EndRotation(string council)
    {
        if (Keys(council).Length == 1) throw new LogKeyException("No key is taking over.", "Begin with `ledger log rotate`.");
        if (LastSigned(council) is { } last && !last.Signatures.Any(signature => signature.IsOf(Keys(council)[0])))
            throw new LogKeyException("No checkpoint is signed with the new key yet.", "Wait until something has been recorded, so that both keys sign one checkpoint.");
        KeyFile.KeepFirst(KeysFile(council));
        known.TryRemove(KeysFile(council), out _);
    }

    /// <summary>When a council's last checkpoint was signed; null where none was.</summary>
    public Instant? LastSignedAt(string council) => File.Exists(MemoryFile(council)) ? Instant.FromDateTimeUtc(File.GetLastWriteTimeUtc(MemoryFile(council))) : null;

    /// <summary>Whether there is a key that was made for a council's log.</summary>
    public bool HasKey(string council) => File.Exists(KeysFile(council));

    /// <summary>The keys of the names under which a council's log went before, the first one first. They sign nothing any more.</summary>
    public ImmutableArray<VerifierKey> FormerKeys(string council) =>
    [
        .. from number in Enumerable.Range(1, NumberOf(council) - 1)
           let file = InHome($"{Base(council, number)}.key")
           where File.Exists(file)
           from signer in KeyFile.Read(file, NameOf(council, number), KeyKind.Log)
           select signer.Key,
    ];

    /// <summary>The councils whose logs were ever signed here.</summary>
    public IReadOnlyList<string> Councils() => Directory.Exists(home.Directory)
        ? [.. Directory.GetFiles(home.Directory, "*.signed").Select(file => Path.GetFileName(file).Split('.')[0]).Distinct().Order(StringComparer.Ordinal)]
        : [];

    /// <summary>
    /// Begins a council's log anew under its next name, with a key of its own. The old key and what it signed last stay where they are, so that nothing else can ever be signed under the old name.
    /// </summary>
    public void BeginAgain(string council)
    {
        if (NumberOf(council) > 1 && LastSigned(council) is null) return;
        Name(council, NumberOf(council) + 1);
    }

    /// <summary>Takes <see cref="BeginAgain"/> back, as long as nothing is signed under the new name.</summary>
    public void TakeBack(string council)
    {
        if (NumberOf(council) == 1 || LastSigned(council) is not null) return;
        File.Delete(KeysFile(council));
        Name(council, NumberOf(council) - 1);
    }

    private Note Signed(string council, string text) => Signers(council).Aggregate(new Note(text, []), (note, signer) => note.SignedBy(signer));

    // Read again when the file was written: another program may have put a new key into use.
    private ImmutableArray<Ed25519Signer> Signers(string council)
    {
        var file = KeysFile(council);
        if (known.TryGetValue(file, out var kept) && File.GetLastWriteTimeUtc(file) == kept.Written) return kept.Signers;
        var signers = KeyFile.Read(file, Origin.Of(council), KeyKind.Log);
        known[file] = (File.GetLastWriteTimeUtc(file), signers);
        return signers;
    }

    private string KeysFile(string council) => InHome($"{Base(council, NumberOf(council))}.key");

    private string MemoryFile(string council) => InHome($"{Base(council, NumberOf(council))}.signed");

    private string NumberFile(string council) => InHome($"{council}.name");

    private string InHome(string file) => Path.Combine(home.Directory, file);

    private static string Base(string council, int number) => number == 1 ? council : $"{council}.{number}";

    private string NameOf(string council, int number) => number == 1 ? $"{origin.Value.Host}/{council}" : $"{origin.Value.Host}/{council}/{number}";

    private void Name(string council, int number)
    {
        PrivateFile.Write(NumberFile(council), NameOf(council, number) + "\n");
        later.TryRemove(council, out _);
    }

    private int NumberOf(string council) => LaterName(council) is { } name ? int.Parse(name[(name.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture) : 1;

    // Read once: whoever gives a log another name has seen that nothing else runs on its database.
    private string? LaterName(string council) => later.GetOrAdd(council, _ =>
        File.Exists(NumberFile(council)) && File.ReadAllText(NumberFile(council)).Trim() is var name && name != NameOf(council, 1) ? name : null);
}
