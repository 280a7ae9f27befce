using NodaTime;

namespace Ledger.Domain.Protocol;

/// <summary>What bears on a clock besides its trigger.</summary>
/// <param name="Kind">The kind of thing asked for, where a clause allows different times for different kinds.</param>
/// <param name="Meeting">The day of the meeting, for a clock that counts back from one.</param>
/// <param name="Stops">
/// When the clock stood still, such as while clarification was awaited. The day on which it stopped still counts, unless it is the last, which
/// had not ended then; the days after it do not, up to and with the day on which it went on. A meeting does not wait: stops do not move a clock that counts back from one.
/// </param>
/// <param name="Waits">What the person owed has agreed to wait, on record: it puts a date off and never brings it forward, nor back once it is past.</param>
/// <param name="Began">What happened on the day from which the clock runs, in a word to explain it by: "received".</param>
public sealed record Terms(
    string? Kind = null, LocalDate? Meeting = null, IReadOnlyList<Stop>? Stops = null, IReadOnlyList<AgreedWait>? Waits = null, string Began = "from")
{
    /// <summary>Nothing bears on the clock.</summary>
    public static Terms None { get; } = new();
}

/// <summary>A wait that the person owed agreed to.</summary>
/// <param name="On">The day on which they agreed.</param>
/// <param name="Until">To which day.</param>
public sealed record AgreedWait(LocalDate On, LocalDate Until);

/// <summary>A time during which a clock stands still.</summary>
/// <param name="From">When it stopped.</param>
/// <param name="Until">When it went on; null where it still stands.</param>
/// <param name="Why">Why it stood, in a phrase: "clarification was awaited".</param>
public sealed record Stop(OccurredAt From, OccurredAt? Until, string Why)
{
    /// <summary>Whether a day is not counted because of it.</summary>
    internal bool Covers(LocalDate day) => From.Date < day && (Until is null || day <= Until.Date);

    /// <summary>Whether the clock stopped on a day and did not go on before its end: if that was its last day, it had not run out.</summary>
    internal bool BeginsOn(LocalDate day) => From.Date == day && Until?.Date != day;

    /// <summary>The stop in words, for an explanation.</summary>
    internal string Explained => Until is null
        ? $"it stands still since {Dates.Plain(From.Date)}: {Why}"
        : $"it stood still from {Dates.Plain(From.Date)} to {Dates.Plain(Until.Date)}: {Why}";
}
