using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Concerns;

/// <summary>Records that a hearing was adjourned.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="Hearing">The hearing's reference within the concern.</param>
/// <param name="Why">Why.</param>
/// <param name="Until">To which day, where that was said.</param>
public sealed record AdjournHearing(string Concern, string Hearing, string Why, LocalDate? Until = null) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        find.Known<HearingHeld>(concern, one => one.Hearing, Hearing, "hearing");
        find.Stated(Why, "The reason");
        find.Require(!(Until < act.Occurred.Date), "The hearing is adjourned to a day before it was held.", "Mend the day.");
        return find.Record(() => new HearingAdjourned(Hearing, Until, Why));
    }
}
