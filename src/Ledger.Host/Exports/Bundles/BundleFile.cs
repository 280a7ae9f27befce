using Ledger.Domain.Integrity;
using Ledger.Domain.Integrity.Bundles;

namespace Ledger.Host.Exports.Bundles;

/// <summary>A bundle as a file: the bag in its zip.</summary>
public static class BundleFile
{
    /// <summary>What is said where everything in a bundle holds, and the zip around it is not as it was written.</summary>
    public const string Repacked = "The zip file around the bundle was changed, or another program packed it anew; what is in it holds. Ask for the file as the ledger wrote it.";

    /// <summary>Checks a bundle's file.</summary>
    /// <exception cref="MalformedException">It can't be read at all.</exception>
    public static BundleVerdict Check(ReadOnlyMemory<byte> zip, BundleKeys keys)
    {
        var (files, exact) = StoredZip.Read(zip);
        var verdict = BundleCheck.Of(files, keys);
        return verdict.Holds && !exact ? verdict with { Problems = [Repacked] } : verdict;
    }
}
