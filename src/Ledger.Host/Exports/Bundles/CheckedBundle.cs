using System.Collections.Immutable;
using Ledger.Domain;
using Ledger.Domain.Integrity;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Roster;
using Ledger.Host.Log;
using Ledger.Host.Security;
using Ledger.Projections;
using Ledger.Projections.Log;
using Marten;

namespace Ledger.Host.Exports.Bundles;

/// <summary>Makes the bundle of a record's evidence, and checks it as those will who are given it, before anybody has it.</summary>
public sealed class CheckedBundle(IDocumentStore store, LogConnections log, Sequencer sequencer, LogSigner signer, LedgerClock clock)
{
    /// <summary>A bundle, or why there is none.</summary>
    /// <param name="Bytes">The bundle, a zip file; null where it would not hold.</param>
    /// <param name="Problems">Why it would not.</param>
    /// <param name="Summary">What is in it, in sentences.</param>
    public sealed record Made(byte[]? Bytes, IReadOnlyList<string> Problems, IReadOnlyList<string> Summary);

    /// <summary>Makes a bundle.</summary>
    /// <exception cref="Commands.UnusableInputException">Nothing is recorded of it that the reader may see.</exception>
    public async Task<Made> Make(
        string slug, Council council, StreamName record, Reader reader, IReadOnlySet<Layer> withheld, ImmutableDictionary<string, ReadOnlyMemory<byte>> attachments, CancellationToken cancel)
    {
        await sequencer.PlaceAll(everyCouncil: true, cancel);
        var sealers = signer.Sealers(slug);
        try
        {
            var contents = await new RecordBundle(store, log.Source, signer).Of(slug, council, record, reader, withheld, attachments, clock.Now, cancel);
            var bundle = BundleMaker.Make(contents, sealers[0], sealers.Skip(1));
            var verdict = BundleFile.Check(bundle, new([.. signer.Keys(slug), .. signer.FormerKeys(slug)], [], Ed25519.Verify));
            return new(verdict.Holds ? bundle : null, verdict.Problems, verdict.Summary);
        }
        catch (MalformedException wrong)
        {
            return new(null, [wrong.Message], []);
        }
    }
}
