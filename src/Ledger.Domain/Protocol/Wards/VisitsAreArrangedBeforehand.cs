using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Wards;

/// <summary>
/// Faversham 13.3(a), county EMPLOYMENT ¶5: a member who visits alone arranges it beforehand. Inspections that a statute provides for go their own
/// way. Where the clause asks it only where practicable, or where a special reason is given for coming unannounced, it is a question.
/// </summary>
/// <param name="Posts">The roles with any of whom it is arranged; empty for any officer.</param>
/// <param name="Of">The visits that the clause is about; empty for every one.</param>
/// <param name="WherePracticable">Whether the clause asks it only where practicable.</param>
public sealed record VisitsAreArrangedBeforehand(
    IReadOnlyList<string>? Posts = null, IReadOnlyList<VisitKind>? Of = null, bool WherePracticable = false) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from visit in matter.All<VisitMade>()
        where visit.Fact.Kind is not VisitKind.StatutoryInspection && (Of is not { Count: > 0 } || Of.Contains(visit.Fact.Kind))
        where !matter.All<VisitArranged>().Any(arranged =>
            arranged.Fact.Visit == visit.Fact.Visit && !visit.When.IsBefore(arranged.When) && (Posts is not { Count: > 0 } || charge.Fills(arranged.Fact.With, Posts)))
        let member = visit.Fact.By
        let says = $"{member.Name} visited {visit.Fact.Place} without arranging it beforehand{(Posts is { Count: > 0 } ? $" with {charge.TitlesOf(Posts)}" : "")}"
        select visit.Fact.Kind is VisitKind.Unannounced ? charge.Question(visit, member.Id, $"{says}; was there a special reason to come unannounced?")
            : WherePracticable ? charge.Question(visit, member.Id, $"{says}; was that not practicable?")
            : charge.Breach(visit, member.Id, $"{says}.");
}
