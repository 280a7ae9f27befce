using System.Collections.Immutable;

namespace Ledger.Domain.Integrity.Bundles;

/// <summary>What a checker says of a bundle.</summary>
/// <param name="Problems">Why it does not hold, in sentences; none where it holds.</param>
/// <param name="Cautions">What its holding does not show.</param>
/// <param name="Summary">What was checked.</param>
public sealed record BundleVerdict(ImmutableArray<string> Problems, ImmutableArray<string> Cautions, ImmutableArray<string> Summary)
{
    /// <summary>Whether nothing in it was altered.</summary>
    public bool Holds => Problems.IsEmpty;
}
