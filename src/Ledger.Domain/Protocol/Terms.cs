using NodaTime;

namespace Ledger.Domain.Protocol;

/// <summary>What bears on a clock besides its trigger.</summary>
/// <param name="Kind">The kind of thing asked for, where a clause allows different times for different kinds.</param>
/// <param name="Meeting">The day of the meeting, for a clock that counts back from one.</param>
/// <param name="Stops">When the clock stood still, such as while clarification was awaited.</param>
/// <param name="AgreedUntil">The day to which the person owed has agreed to wait, on record.</param>
public sealed record Terms(string? Kind = null, LocalDate? Meeting = null, IReadOnlyList<Stop>? Stops = null, LocalDate? AgreedUntil = null)
{
    /// <summary>Nothing bears on the clock.</summary>
    public static Terms None { get; } = new();
}

/// <summary>A time during which a clock stands still.</summary>
/// <param name="From">When it stopped.</param>
/// <param name="Until">When it went on; null where it still stands.</param>
/// <param name="Why">Why it stood, in a phrase: "clarification was awaited".</param>
public sealed record Stop(OccurredAt From, OccurredAt? Until, string Why);
