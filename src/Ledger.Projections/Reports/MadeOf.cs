namespace Ledger.Projections.Reports;

/// <summary>What was last made of things that never change; made again where one of them is another.</summary>
/// <typeparam name="TMade">What is made, which never changes either.</typeparam>
internal sealed class MadeOf<TMade>
{
    private Last? last;

    /// <summary>What was made of the same things before, or else made of them now.</summary>
    /// <param name="of">The things: the very same, and not merely equal ones.</param>
    /// <param name="make">Makes it; of several who ask at once, each may.</param>
    internal TMade Once(IReadOnlyList<object> of, Func<TMade> make)
    {
        if (last is { } made && made.Of.SequenceEqual(of, ReferenceEqualityComparer.Instance)) return made.Made;
        return (last = new(of, make())).Made;
    }

    private sealed record Last(IReadOnlyList<object> Of, TMade Made);
}
