using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Concerns;

namespace Ledger.Host.Packs;

/// <summary>How much of a protocol is judged; a clause that stands several times counts once, for the most that is judged of it.</summary>
/// <param name="Clauses">How many clauses the protocol has.</param>
/// <param name="ByRecord">How many a rule judges from what the record shows.</param>
/// <param name="ByFinding">How many are judged by people who hear a concern, whose finding the record shows.</param>
/// <param name="Unjudged">How many nobody can judge, each of which says why.</param>
/// <param name="Unexplained">Those that are not judged and do not say why: none, in a pack that is in order.</param>
public sealed record Coverage(int Clauses, int ByRecord, int ByFinding, int Unjudged, IReadOnlyList<string> Unexplained)
{
    /// <summary>The coverage of a pack.</summary>
    public static Coverage Of(Pack pack)
    {
        var clauses = pack.Clauses.GroupBy(clause => clause.Ref).ToList();
        var byRecord = clauses.Count(same => same.Any(clause => clause.Rule is not (Clause.NoRule or nameof(UpheldConcernIsABreach))));
        var unjudged = clauses.Where(same => same.All(clause => clause.Rule == Clause.NoRule)).ToList();
        return new(
            clauses.Count, byRecord, clauses.Count - byRecord - unjudged.Count, unjudged.Count,
            [.. unjudged.Where(same => same.Any(clause => string.IsNullOrWhiteSpace(clause.Why))).Select(same => same.Key)]);
    }

    /// <summary>The coverage in words.</summary>
    public override string ToString() =>
        $"{Clauses} clauses: {ByRecord} judged from the record, {ByFinding} by the finding of those who hear a concern, {Unjudged} by nobody, "
        + (Unexplained.Count == 0 ? "each of which says why" : $"of which {Unexplained.Count} do not say why");
}
