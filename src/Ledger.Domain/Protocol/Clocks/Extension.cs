using NodaTime;

namespace Ledger.Domain.Protocol.Clocks;

/// <summary>A wait that the person owed agreed to, on record.</summary>
internal static class Extension
{
    /// <summary>The later of a date and the day agreed, but not beyond the most that the clause allows; with what to say of it.</summary>
    /// <param name="due">The date without it.</param>
    /// <param name="terms">What was agreed.</param>
    /// <param name="most">The last day to which the clause lets anybody agree; null for no maximum.</param>
    internal static (LocalDate Day, IEnumerable<string> Says) Of(LocalDate due, Terms terms, LocalDate? most)
    {
        if (terms.AgreedUntil is not { } agreed || agreed <= due) return (due, []);
        if (most is not { } last || agreed <= last) return (agreed, [$"the wait was agreed until {Dates.Spoken(agreed)}"]);
        var furthest = LocalDate.Max(due, last);
        return (furthest, [$"a wait until {Dates.Spoken(agreed)} was agreed, but the clause allows none beyond {Dates.Spoken(furthest)}"]);
    }
}
