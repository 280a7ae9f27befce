using System.Collections.Immutable;
using Ledger.Domain;
using NodaTime;

namespace Ledger.Host.Commands;

/// <summary>What a command came to. Every command gets one; nothing is silent.</summary>
public enum OutcomeKind
{
    /// <summary>Recorded.</summary>
    Recorded,

    /// <summary>Refused: what was said is impossible; nothing is recorded.</summary>
    Refused,

    /// <summary>Held back: it would breach a clause, and no reason to go on was given; nothing is recorded.</summary>
    AskedFirst,

    /// <summary>Somebody else recorded something about the same stream in between; nothing is recorded.</summary>
    LostRace,
}

/// <summary>The answer to a command.</summary>
/// <param name="Kind">What it came to.</param>
/// <param name="Stream">The stream it concerns, such as <c>matter/M-12</c>.</param>
/// <param name="StreamId">The stream's id.</param>
/// <param name="Version">The stream's version afterwards.</param>
/// <param name="Events">The ids of the events recorded.</param>
/// <param name="RecordedAt">When they were recorded.</param>
/// <param name="Refusals">Why not, and what to mend.</param>
/// <param name="Warnings">The clauses that the act breaches or would breach.</param>
public sealed record Outcome(
    OutcomeKind Kind, string Stream, Guid StreamId, long Version, ImmutableArray<Guid> Events, Instant? RecordedAt,
    ImmutableArray<Refusal> Refusals, ImmutableArray<Warning> Warnings)
{
    /// <summary>The leaf hashes of the events recorded, in base 64, in their order.</summary>
    public ImmutableArray<string> Leaves { get; init; } = [];

    /// <summary>The log's signed receipt; null where nothing was recorded.</summary>
    public string? Acceptance { get; init; }

    /// <summary>Whether anything was recorded.</summary>
    public bool IsRecorded => Kind is OutcomeKind.Recorded;

    /// <summary>A refusal.</summary>
    public static Outcome Refused(StreamName stream, params IEnumerable<Refusal> why) =>
        new(OutcomeKind.Refused, stream.ToString(), stream.Id, 0, [], null, [.. why], []);

    /// <summary>A lost race.</summary>
    public static Outcome LostRace(StreamName stream) => new(OutcomeKind.LostRace, stream.ToString(), stream.Id, 0, [], null,
        [new("Somebody else recorded something here at the same moment, so this was not recorded.", "Look at what was recorded, and send it again if it still holds.")], []);
}

/// <summary>A clause that an act breaches.</summary>
/// <param name="Clause">The clause's reference.</param>
/// <param name="Force">How strong it is.</param>
/// <param name="ClauseSays">What the clause asks.</param>
/// <param name="Says">What was found.</param>
public sealed record Warning(string Clause, string Force, string ClauseSays, string Says);
