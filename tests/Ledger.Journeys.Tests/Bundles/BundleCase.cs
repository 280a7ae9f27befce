namespace Ledger.Journeys.Tests.Bundles;

/// <summary>What a checker must say.</summary>
public enum Verdict
{
    Holds,
    DoesNotHold,
    Unusable,
}

/// <summary>A file that somebody checks.</summary>
/// <param name="Name">What was done to it.</param>
/// <param name="File">The file.</param>
/// <param name="Keys">The log's keys that the checker has.</param>
/// <param name="Witnesses">The witnesses' keys that the checker goes by.</param>
/// <param name="Expected">What must be said of it; null where it only must not be that it holds.</param>
/// <param name="Says">A part of a sentence that must be said.</param>
internal sealed record BundleCase(string Name, byte[] File, string[] Keys, string[] Witnesses, Verdict? Expected, string Says)
{
    public override string ToString() => Name;
}
