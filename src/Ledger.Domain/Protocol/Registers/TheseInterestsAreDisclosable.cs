using Ledger.Domain.Declarations;

namespace Ledger.Domain.Protocol.Registers;

/// <summary>
/// Uttlesford appendix B table 1: interests of certain sorts are disclosable pecuniary interests. One that was taken for less is a question, since
/// the table's amounts and periods are for people to judge.
/// </summary>
/// <param name="Sorts">The sorts of interest.</param>
public sealed record TheseInterestsAreDisclosable(IReadOnlyList<InterestSort> Sorts) : IRule<Declaration>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Declaration declaration, Charge charge) =>
        from entry in declaration.History.Standing
        from told in Told(entry.Fact)
        where Sorts.Contains(told.Sort) && told.Kind is not InterestKind.DisclosablePecuniary
        select charge.Question(entry, declaration.Of!.Id, $"{declaration.Of.Name}'s interest {told.What} was taken for no disclosable pecuniary interest; is it not one?");

    private static IEnumerable<(InterestSort Sort, InterestKind Kind, string What)> Told(Fact fact) => fact switch
    {
        InterestsRegistered made => made.Interests.Select(one => (one.Sort, one.Kind, one.Reference)),
        InterestBecameKnown known => [(known.Interest.Sort, known.Interest.Kind, known.Interest.Reference)],
        InterestNotified notified => [(notified.Interest.Sort, notified.Interest.Kind, notified.Interest.Reference)],
        InterestAroseAtMeeting arose => [(arose.Sort, arose.Kind, $"in {arose.Matter}")],
        _ => [],
    };
}
