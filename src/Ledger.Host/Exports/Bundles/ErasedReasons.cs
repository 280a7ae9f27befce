using Ledger.Domain;
using Ledger.Domain.Protocol;
using Ledger.Domain.Readings;
using Ledger.Projections;
using Marten;

namespace Ledger.Host.Exports.Bundles;

/// <summary>What of a record was erased, and on what ground.</summary>
/// <param name="reading">Who read the record, and what of it was erased.</param>
/// <param name="withheld">The layers that are withheld: a basis is in one.</param>
internal sealed class ErasedReasons(Reading reading, IReadOnlySet<Layer> withheld)
{
    /// <summary>The digests of everything erased.</summary>
    internal IReadOnlySet<string> Digests { get; } = reading.All<ErasureDone>().SelectMany(done => done.Fact.Digests).ToHashSet();

    /// <summary>Reads them.</summary>
    internal static async Task<ErasedReasons> Of(IQuerySession session, StreamName record, IReadOnlySet<Layer> withheld, CancellationToken cancel) =>
        new(new((await session.LoadAsync<StreamSnapshot>(Reading.Stream(record).Id, cancel)).History()), withheld);

    /// <summary>Why a part was erased.</summary>
    internal string Of(string digest)
    {
        var erasure = reading.All<ErasureDone>().First(done => done.Fact.Digests.Contains(digest)).Fact.Erasure;
        var decided = reading.DecisionOn(erasure)!.Fact.Occurred.Date;
        return $"Erasure {erasure}, decided on {Dates.Plain(decided)}" + (withheld.Contains(Layer.Subject) ? "" : $": {reading.Proposal(erasure)!.Fact.Basis}");
    }
}
