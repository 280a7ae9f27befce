using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>How the purposes of requests are spoken.</summary>
internal static class Purposes
{
    /// <summary>Every purpose but the role of a member.</summary>
    internal static IReadOnlyList<RequestPurpose> OutsideTheRole { get; } = [.. Enum.GetValues<RequestPurpose>().Except([RequestPurpose.Role])];

    /// <summary>A purpose as it ends a sentence: "a party’s own business".</summary>
    internal static string Said(this RequestPurpose purpose) => purpose switch
    {
        RequestPurpose.Role => "the role of a member",
        RequestPurpose.Private => "private ends",
        RequestPurpose.PrivateLetters => "private letters",
        RequestPurpose.PaidWork => "the member’s paid work",
        RequestPurpose.Party => "a party’s own business",
        RequestPurpose.PartyMeeting => "a meeting of a party",
        RequestPurpose.Campaign => "campaigning",
        RequestPurpose.EventInAnotherCapacity => "an event attended otherwise than as a member",
        RequestPurpose.AnotherBody => "another body",
        _ => "another authority",
    };
}
