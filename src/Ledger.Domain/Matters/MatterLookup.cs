namespace Ledger.Domain.Matters;

/// <summary>What commands about a matter look up in it.</summary>
internal static class MatterLookup
{
    /// <summary>The matter, which must be open.</summary>
    internal static Matter Open(this Lookup find, Matter? current, string reference)
    {
        find.Require(current?.Opened is not null, $"There is no matter {reference}.", "Open it first with OpenMatter.");
        return current!;
    }

    /// <summary>A request for support, which must have been made.</summary>
    internal static SupportRequest Request(this Lookup find, Matter? current, string matter, string request)
    {
        var found = current?.Requests.FirstOrDefault(one => one.Asked.Fact.Request == request);
        find.Require(found is not null, $"Matter {matter} has no request {request}.", "Record it first with RequestGroupSupport.");
        return found!;
    }
}
