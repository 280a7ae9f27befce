using Ledger.Domain.Declarations;

namespace Ledger.Domain.Protocol.Registers;

/// <summary>
/// Uttlesford appendix B 1: a new interest, or a change of a registered one, is notified after the member becomes aware of it.
/// </summary>
/// <param name="Kinds">The kinds of interest; all that are registered, where empty.</param>
/// <param name="Posts">The roles that keep the register; anybody will do, where empty.</param>
public sealed record InterestChangesAreNotified(IReadOnlyList<InterestKind>? Kinds = null, IReadOnlyList<string>? Posts = null) : IRule<Declaration>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Declaration declaration, Charge charge) =>
        from known in declaration.All<InterestBecameKnown>()
        let interest = known.Fact.Interest
        where Kinds is { Count: > 0 } ? Kinds.Contains(interest.Kind) : interest.Kind is not InterestKind.NonRegistrable
        select charge.Duty(
            known, charge.KeptBy(Posts), $"notify that {interest.Reference}, {known.Fact.Of.Name}'s {interest.Kind.Spoken()}, {Became(known.Fact.Change)}",
            declaration.History.Standing.FirstOrDefault(entry => !entry.Fact.Occurred.IsBefore(known.When) && Notifies(entry.Fact, interest, charge)));

    private bool Notifies(Fact fact, Interest interest, Charge charge) => fact switch
    {
        InterestNotified notified => notified.Interest.Reference == interest.Reference && charge.Reaches(notified.With, Posts),
        InterestsRegistered made => made.Interests.Any(one => one.Reference == interest.Reference) && charge.Reaches(made.With, Posts),
        _ => false,
    };

    private static string Became(InterestChange change) => change switch
    {
        InterestChange.New => "is new",
        InterestChange.Ended => "has ended",
        _ => "has changed",
    };
}
