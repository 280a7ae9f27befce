using Ledger.Domain.Concerns;

namespace Ledger.Domain.Protocol.Concerns;

/// <summary>
/// Faversham 15.2(d), Uttlesford 10.2: a member takes a concern about one officer up with the officer, in private, where possible. Where it
/// went to somebody else first, whether that was possible is a question, unless somebody said why it did not suit.
/// </summary>
/// <param name="Posts">The roles with whom it may be taken up as well, such as the officer's line manager; null for none.</param>
public sealed record ConcernIsFirstTakenUpWithThePerson(IReadOnlyList<string>? Posts = null) : IRule<Concern>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Concern concern, Charge charge)
    {
        if (concern.Raised is not { Fact: { By.Side: ConcernSide.Member, About: { Side: ConcernSide.Officer } about } } raised) yield break;
        if (concern.Moves is not [var first, ..] || first.Unsuitable is not null || first.To.Any(one => one.Is(about))) yield break;
        var holders = charge.HoldersAt(first.Entry, concern);
        if (first.To.Any(one => (Posts ?? []).Any(role => holders.Fills(one, role)))) yield break;
        yield return charge.Question(
            first.Entry, raised.Fact.By.Id, $"The concern about {about.Name} went to {first.To.Named()}, and no talk with {about.Name} is on record; was one possible?", raised);
    }
}
