namespace Ledger.Domain.Granting;

/// <summary>What commands about grants look up.</summary>
internal static class GrantLookup
{
    /// <summary>The proposal, made before the act; null where there is none.</summary>
    internal static Entry<GrantProposed>? Proposed(this Lookup find, Grant? grant, string reference)
    {
        find.Require(grant?.Proposed is not null, $"There is no grant {reference}.", $"Propose it first, with {nameof(ProposeGrant)}.");
        find.NotBefore(grant?.Proposed?.When, $"Grant {reference}");
        return grant?.Proposed;
    }
}
