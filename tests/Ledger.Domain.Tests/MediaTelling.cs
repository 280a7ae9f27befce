using Ledger.Domain.Letters;
using Ledger.Domain.Media;
using Ledger.Domain.People;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Tests;

/// <summary>Facts about dealings with the media in their plainest form; a test changes with <c>with</c> what it is about.</summary>
internal static class MediaTelling
{
    internal static readonly PreElectionPeriodAnnounced BeforeTheElections = new("the county elections", new LocalDate(2026, 3, 24), new LocalDate(2026, 5, 7));

    internal static MediaEnquiryReceived Enquired(Correspondent to, params IReadOnlyList<string> wards) =>
        new("PR-1", "The Exampleton Echo", to, "The market square", wards, [], false);

    internal static OfficerAuthorisedForMedia Authorised(OfficerThen officer, Correspondent by) => new(officer, by);

    internal static MembersToldOfMediaInterest Told(params IReadOnlyList<MemberThen> members) => new(members, Exampleton.ClerkWrites);

    internal static MediaHelpSought Sought(MemberThen by, OfficerThen of) => new("PR-1", by, of);

    internal static MediaResponseGiven Spoke(Correspondent by, SpeaksAs to = SpeaksAs.Ward) =>
        new("PR-1", by, to, "The Exampleton Echo", null, true, false, false, false, null, null);

    internal static PublicityDrafted Drafted(PublicityKind kind = PublicityKind.Ordinary, MemberThen? wishedBy = null) =>
        new("PR-1", PublicityForm.Release, kind, "The market square", Exampleton.ClerkWrites, wishedBy, [], false);

    internal static PublicityIssued Issued(params IReadOnlyList<Correspondent> quotes) => new(Exampleton.ClerkWrites, quotes, null, false);

    internal static OfficerCriticised Criticised(Correspondent by, PublicPlace where = PublicPlace.SocialMedia) =>
        new("PR-1", by, Exampleton.Director, where, "That she is idle.", true);
}
