using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Records;

namespace Ledger.Projections.Reports;

/// <summary>Records of one kind as a reader sees them, by reference.</summary>
/// <param name="All">Each that exists for them.</param>
/// <param name="Records">Of those, the records whose reference they see: of others they see only later facts.</param>
internal sealed record SeenRecords(IReadOnlyList<SeenRecord> All, IReadOnlyList<IRecord> Records)
{
    /// <summary>What a reader sees of records.</summary>
    internal static SeenRecords Of(IReadOnlyList<IRecord> whole, Func<IRecord, SeenRecord?> see)
    {
        List<SeenRecord> seen = [.. whole.Select(see).OfType<SeenRecord>()];
        return new(seen, [.. seen.Select(one => one.Record).Where(record => record.Reference is not null)]);
    }
}
