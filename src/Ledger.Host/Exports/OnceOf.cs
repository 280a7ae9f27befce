using System.Runtime.CompilerServices;

namespace Ledger.Host.Exports;

/// <summary>What is made of something that never changes: once, though many ask at once, and kept as long as that is there.</summary>
/// <typeparam name="TOf">Of what it is made.</typeparam>
/// <typeparam name="TMade">What is made.</typeparam>
/// <param name="make">Makes it.</param>
internal sealed class OnceOf<TOf, TMade>(Func<TOf, TMade> make) where TOf : class
{
    private readonly ConditionalWeakTable<TOf, Lazy<TMade>> made = [];

    internal TMade For(TOf of) => made.GetValue(of, one => new(() => make(one))).Value;
}
