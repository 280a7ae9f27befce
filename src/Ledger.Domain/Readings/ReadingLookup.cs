namespace Ledger.Domain.Readings;

/// <summary>What commands about readings look up.</summary>
internal static class ReadingLookup
{
    /// <summary>A proposal to erase, by its reference; null where there is none.</summary>
    internal static Entry<ErasureProposed>? Proposal(this Lookup find, Reading? reading, string erasure)
    {
        var proposal = reading?.Proposal(erasure);
        find.Require(proposal is not null, $"Nobody has proposed an erasure {erasure} of this record.", $"Propose it first, with {nameof(ProposeErasure)}.");
        return proposal;
    }

    /// <summary>Refuses a record of readings, which is itself the account of what was done.</summary>
    internal static void NotOfReadings(this Lookup find, StreamName record) =>
        find.Require(record.Kind != Reading.Kind, "Who read what is not itself read or erased.", "Name the record that was read, such as matter/M-1.");
}
