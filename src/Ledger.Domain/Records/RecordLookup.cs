namespace Ledger.Domain.Records;

/// <summary>What commands about any record look up in it.</summary>
internal static class RecordLookup
{
    /// <summary>The record, which must be there; null where it is not.</summary>
    internal static IRecord? There(this Lookup find, IRecord? current, StreamName name)
    {
        find.Require(current?.Reference is not null, $"There is no {name.Kind} {name.Reference}.", "Use the kind and reference of something that is recorded, such as matter/M-1.");
        return current?.Reference is null ? null : current;
    }
}
