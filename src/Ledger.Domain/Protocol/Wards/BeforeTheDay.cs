using Ledger.Domain.People;
using NodaTime;

namespace Ledger.Domain.Protocol.Wards;

/// <summary>What is owed before the day of a meeting or event.</summary>
internal static class BeforeTheDay
{
    /// <summary>
    /// A duty that falls due before the day: by the clause's clock, counted back from it, where the clock states a number; otherwise by the day
    /// itself, since done after it would be no use.
    /// </summary>
    internal static Duty OwedBefore(this Charge charge, LocalDate day, Entry trigger, Owed owedTo, string what, Entry? evidence)
    {
        var duty = charge.Duty(trigger, owedTo, what, evidence, new Terms(Meeting: day));
        if (charge.Clause.Clock?.Count is not null) return duty;
        var stated = charge.Clause.Clock?.Stated is { } words ? $"“{words}”: no number is stated; " : "";
        var due = new Due(day, null, $"{stated}by {Dates.Spoken(day)}, the day itself");
        return duty with { Due = due, State = due.StateOf(evidence?.Fact.Occurred, charge.AsOf) };
    }
}
