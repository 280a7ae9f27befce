using Ledger.Domain.Declarations;

namespace Ledger.Domain.Protocol.Registers;

/// <summary>
/// Uttlesford appendix B 4, 6, 7 and 8: an interest in a matter that arises at a meeting is disclosed, and what it is, unless it is sensitive. A
/// dispensation excuses from leaving, and not from this.
/// </summary>
/// <param name="Kinds">The kinds of interest; every kind, where empty.</param>
/// <param name="Bearings">How the matter bears on it; in any way, where empty.</param>
public sealed record InterestsAreDisclosedAtMeetings(
    IReadOnlyList<InterestKind>? Kinds = null, IReadOnlyList<Bearing>? Bearings = null) : IRule<Declaration>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Declaration declaration, Charge charge) =>
        from arose in declaration.All<InterestAroseAtMeeting>()
        where arose.Fact.IsOf(Kinds, Bearings) && !(arose.Fact.Disclosed && (arose.Fact.NatureDisclosed || arose.Fact.Sensitive))
        let person = arose.Fact.Of
        select charge.Breach(arose, person.Id, arose.Fact.Disclosed
            ? $"{person.Name} disclosed an interest in {arose.Fact.Matter} and did not say what it was."
            : $"{person.Name} did not disclose their {arose.Fact.Kind.Spoken()} in {arose.Fact.Matter}.");
}
