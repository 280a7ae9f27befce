using System.Collections.Immutable;
using Ledger.Domain.Integrity;
using Ledger.Host.Cli;
using Ledger.Host.Commands;
using Ledger.Host.Security;
using Ledger.Projections.Log;

namespace Ledger.Host.Backups;

/// <summary>Something outside the database that shows how far a log was signed.</summary>
/// <param name="Held">Who has it, in words.</param>
/// <param name="Stated">The checkpoint, which the log's key was seen to have signed.</param>
/// <param name="Log">Where the leaves up to it can be read; null where only the checkpoint is there.</param>
internal sealed record KnownOfLog(string Held, Checkpoint Stated, LogFromOutside? Log)
{
    /// <summary>All that is known of a council's log: what its signer remembers, what copies of the log hold, what people kept.</summary>
    /// <param name="signer">The signer.</param>
    /// <param name="council">The council's slug.</param>
    /// <param name="copies">Addresses or directories of what logs served, of this council or of others.</param>
    /// <param name="kept">Files with checkpoints, such as e-mails, of this council or of others.</param>
    /// <param name="cancel">Gives up.</param>
    internal static async Task<IReadOnlyList<KnownOfLog>> Of(LogSigner signer, string council, IReadOnlyList<string> copies, IReadOnlyList<string> kept, CancellationToken cancel)
    {
        var keys = signer.Keys(council);
        var known = new List<KnownOfLog>();
        if (signer.LastSigned(council) is { } last) known.Add(new("the signer's own memory", Checkpoint.Parse(last.Text), null));
        foreach (var file in kept)
            if (Signed(CheckpointFile.Read(file), keys) is { } stated) known.Add(new($"the checkpoint in {file}", stated, null));
        foreach (var place in copies)
        {
            var log = Uri.TryCreate(place, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? LogFromOutside.At(place) : LogFromOutside.In(place);
            if (Signed(await Served(log, place, cancel), keys) is { } stated) known.Add(new($"the log as it is served at {place}", stated, log));
        }

        return known;
    }

    private static async Task<Note> Served(LogFromOutside log, string place, CancellationToken cancel)
    {
        try
        {
            return await log.Read("checkpoint", cancel) is { } bytes ? Note.Parse(bytes)
                : throw new UnusableInputException($"There is no checkpoint at {place}.", "Give the address or directory under which `checkpoint` stands.");
        }
        catch (MalformedException wrong)
        {
            throw new UnusableInputException($"The checkpoint at {place} cannot be read: {wrong.Message}", "Give the address or directory under which `checkpoint` stands.", wrong);
        }
    }

    // Of another council's log, or signed by nobody who counts: it shows nothing of this one.
    private static Checkpoint? Signed(Note note, ImmutableArray<VerifierKey> keys)
    {
        try
        {
            return !note.Verified(keys, Ed25519.Verify).IsEmpty && Checkpoint.Parse(note.Text) is var stated && stated.Origin == keys[0].Name ? stated : null;
        }
        catch (BadSignatureException)
        {
            return null;
        }
    }
}
