using Ledger.Domain.Letters;
using Ledger.Domain.People;

namespace Ledger.Domain.Protocol.Letters;

/// <summary>What is owed about a letter as soon as an act is done, so that leaving it undone is a breach as well as a duty.</summary>
internal static class Owing
{
    /// <summary>
    /// The duty, and a breach where it was not done in time: within the clause's clock or, where that states no limit, on the day of the act.
    /// Done later, it settles the breach.
    /// </summary>
    internal static IEnumerable<Judged> Owes(
        this Charge charge, Entry act, Correspondent owedTo, string what, string says, Entry? done, params IEnumerable<Entry> also)
    {
        var duty = charge.Duty(act, owedTo.AsOwed(), what, done);
        yield return duty;
        if (duty.Basis is not Basis.LocalTarget && !IsInTime(duty)) yield return charge.Breach(act, owedTo.Key, says, also) with { SettledBy = done };
    }

    /// <summary>Whether what was owed was let go, with a reason.</summary>
    internal static bool WasWaived(this Letter letter, Charge charge, Entry trigger, Correspondent owedTo) => letter.All<LetterDutyWaived>().Any(waived =>
        waived.Fact.Clause == charge.Clause.Ref && waived.Fact.OwedTo == owedTo.Key && waived.Fact.Trigger == trigger.Version
        && Answers.SpokeOf(charge.Pack, trigger.Fact.Occurred.Date, waived, charge.Council));

    internal static Owed AsOwed(this Correspondent who) => new(who.Key, who.Name);

    private static bool IsInTime(Duty duty) => duty.Due.On is null
        ? duty.DischargedBy is { } done && done.Fact.Occurred.Date <= duty.On
        : duty.State is DutyState.Open or DutyState.Met;
}
