namespace Ledger.Projections.Reports;

/// <summary>What was last made of things that never change; made again where one of them is another.</summary>
/// <typeparam name="TMade">What is made, which never changes either.</typeparam>
internal sealed class MadeOf<TMade>
{
    private readonly Lock making = new();
    private volatile Last? last;

    /// <summary>What was made of the same things before, or else made of them now.</summary>
    /// <param name="of">The things: the very same, and not merely equal ones.</param>
    /// <param name="make">Makes it; of several who ask at once, one does, and the others wait for it.</param>
    internal TMade Once(IReadOnlyList<object> of, Func<TMade> make)
    {
        if (last is { } made && made.IsOf(of)) return made.Made;
        lock (making)
        {
            if (last is { } meanwhile && meanwhile.IsOf(of)) return meanwhile.Made;
            return (last = new(of, make())).Made;
        }
    }

    private sealed record Last(IReadOnlyList<object> Of, TMade Made)
    {
        internal bool IsOf(IReadOnlyList<object> of) => Of.SequenceEqual(of, ReferenceEqualityComparer.Instance);
    }
}
