using System.Collections.Immutable;
using Ledger.Domain.Integrity;

namespace Ledger.Projections.Log;

/// <summary>Signs for each council's log, and remembers, outside the database, what it last signed.</summary>
public interface ILogSigner
{
    /// <summary>The keys by which others check the log, the present one first.</summary>
    ImmutableArray<VerifierKey> Keys(string council);

    /// <summary>The checkpoint last signed; null where none was.</summary>
    Note? LastSigned(string council);

    /// <summary>Signs a checkpoint that follows from the last.</summary>
    /// <param name="council">The council's slug.</param>
    /// <param name="checkpoint">The checkpoint.</param>
    /// <param name="sinceLast">That the log is the one last signed, with leaves added.</param>
    /// <exception cref="ForkedLogException">It does not follow; nothing is signed.</exception>
    Note Sign(string council, Checkpoint checkpoint, ConsistencyProof sinceLast);

    /// <summary>Signs that events were accepted, until a checkpoint covers them.</summary>
    /// <param name="council">The council's slug.</param>
    /// <param name="events">Each event's id and leaf hash.</param>
    Note Accept(string council, IEnumerable<(Guid Event, string Leaf)> events);
}

/// <summary>A log that is not what was signed before: an old copy was put back, or its past was changed. Nothing more is signed until a person has looked.</summary>
/// <param name="council">The council's slug.</param>
/// <param name="what">What is wrong, as a sentence.</param>
public sealed class ForkedLogException(string council, string what) : Exception($"{what} Nothing more is signed for {council} until somebody has looked: run `ledger verify log --council {council}`.");
