using NodaTime;

namespace Ledger.Domain.Protocol.Clocks;

/// <summary>The end of a clock's day, as an instant.</summary>
internal static class CutOffs
{
    /// <summary>A date as it is due: to the end of the day or, where the clock has a cut-off, to that time of it.</summary>
    internal static Due On(Clock clock, LocalDate day, string explained) => clock.CutOff is not { } cutOff
        ? new(day, null, explained)
        : new(day, (day + cutOff).InZoneLeniently(OccurredAt.London).ToInstant(), $"{explained}, by {Dates.Time(cutOff)}");
}
