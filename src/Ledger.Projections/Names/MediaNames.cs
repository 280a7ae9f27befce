using Ledger.Domain.Media;

namespace Ledger.Projections.Names;

/// <summary>The stored names of the facts about one dealing with the media.</summary>
internal static class MediaNames
{
    internal static readonly (Type Kind, string Name)[] All =
    [
        (typeof(MediaEnquiryReceived), "media.enquiry-received"),
        (typeof(OfficerAuthorisedForMedia), "media.officer-authorised"),
        (typeof(MembersToldOfMediaInterest), "media.members-told"),
        (typeof(MediaHelpSought), "media.help-sought"),
        (typeof(MediaResponseGiven), "media.response-given"),
        (typeof(PublicityDrafted), "media.publicity-drafted"),
        (typeof(PublicityApproved), "media.publicity-approved"),
        (typeof(PublicityIssued), "media.publicity-issued"),
        (typeof(OfficerCriticised), "media.officer-criticised"),
        (typeof(PartyPublicityAided), "media.party-publicity-aided"),
        (typeof(CeremonyUsedForPublicity), "media.ceremony-used-for-publicity"),
    ];
}
