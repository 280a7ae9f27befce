using Ledger.Domain.Concerns;

namespace Ledger.Domain.Protocol.Concerns;

/// <summary>What somebody said of another: the concern as it was raised, and what was said of it in public.</summary>
/// <param name="Entry">The entry that shows it.</param>
/// <param name="By">Who said it.</param>
/// <param name="About">Of whom.</param>
/// <param name="Where">Where.</param>
/// <param name="Personal">Whether it attacked or abused the person.</param>
internal sealed record Criticism(Entry Entry, ConcernParty By, ConcernParty About, Venue Where, bool Personal)
{
    internal bool IsOfAnOfficerByAMember => By.Side is ConcernSide.Member && About.Side is ConcernSide.Officer;

    internal string Place => Where switch
    {
        Venue.Privately => "in private",
        Venue.PublicMeeting => "at a meeting that the public could attend",
        Venue.Media => "in the media",
        Venue.SocialMedia => "on social media",
        _ => "in public",
    };

    internal static IEnumerable<Criticism> In(Concern concern) => concern.History.Standing.Select(entry => entry.Fact switch
    {
        ConcernRaised raised => new Criticism(entry, raised.By, raised.About, raised.Where, raised.Personal),
        ConcernMadePublic made => new(entry, made.By, made.About, made.Where, made.Personal),
        _ => null,
    }).OfType<Criticism>();
}
