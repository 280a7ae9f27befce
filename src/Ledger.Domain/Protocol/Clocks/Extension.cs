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
        var (day, says) = (due, new List<string>());
        foreach (var (on, until) in (terms.Waits ?? []).OrderBy(wait => wait.On))
        {
            if (until <= day) continue;
            if (on > day)
            {
                says.Add($"a wait until {Dates.Spoken(until)} was agreed on {Dates.Spoken(on)}, when the time was past already");
                continue;
            }

            if (most is not { } last || until <= last)
            {
                day = until;
                says.Add($"the wait was agreed until {Dates.Spoken(day)}");
                continue;
            }

            day = LocalDate.Max(day, last);
            says.Add($"a wait until {Dates.Spoken(until)} was agreed, but the clause allows none beyond {Dates.Spoken(day)}");
        }

        return (day, says);
    }
}
