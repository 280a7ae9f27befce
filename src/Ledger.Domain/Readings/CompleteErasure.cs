using Ledger.Domain.Roster;

namespace Ledger.Domain.Readings;

/// <summary>Records that what was decided is erased; <c>ledger erase carry-out</c> gives it, and erases.</summary>
/// <param name="Record">The record, by kind and reference: <c>letter/L-3</c>.</param>
/// <param name="Erasure">The erasure's reference.</param>
/// <param name="Digests">The digests of the disclosures erased.</param>
public sealed record CompleteErasure(StreamName Record, string Erasure, IReadOnlyList<string> Digests) : ICommand<Reading>
{
    /// <inheritdoc/>
    public StreamName Stream => Reading.Stream(Record);

    /// <inheritdoc/>
    public Decision Decide(Reading? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var proposal = find.Proposal(current, Erasure);
        find.Require(proposal is null || current!.DecisionOn(Erasure)?.Fact.Agreed is true, $"Erasure {Erasure} is not agreed.", "Let a second person decide first.");
        find.Require(current?.Done(Erasure) is null, $"Erasure {Erasure} is done already.", "Nothing more is to be done.");
        find.Require(Digests is { Count: > 0 }, "No digest is named.", "Name the digests of what is erased.");
        return find.Record(() => new ErasureDone(Record, Erasure, [.. Digests.Distinct().Order(StringComparer.Ordinal)]));
    }
}
