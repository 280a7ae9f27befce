using Ledger.Domain.Granting;
using Ledger.Domain.Readings;

namespace Ledger.Domain.NeedToKnow;

/// <summary>
/// What does not depend on what a record is about: the roster, which everybody with a role sees, without addresses and reasons for leaving; who read
/// what in confidence, for those who watch over it; and what is granted to whom.
/// </summary>
internal static class OpenSight
{
    private static readonly View RosterWithPersonalData = new(View.Contact.Shown.With(Layers.Of(Layer.Personal)));

    internal static View OfRoster(Entry entry, Eyes eyes) =>
        eyes.Reader.Role is Role.ProperOfficer or Role.Administrator || entry.Fact.Names(eyes) ? RosterWithPersonalData : View.Contact;

    /// <summary>Of a reading: of a record that the reader may not open, they must not learn that anybody read it.</summary>
    internal static Func<Entry, View> OfReading(Reading reading, Eyes eyes, Func<StreamName, bool> mayOpen)
    {
        var record = reading.All<ReadingFact>().FirstOrDefault()?.Fact.Record;
        var watches = eyes.Reader.Role is Role.ProperOfficer or Role.MonitoringOfficer or Role.Auditor && record is { } of && mayOpen(of);
        return entry => eyes.Are(entry.Fact.SaidBy?.Id) || (watches && IsWatchedBy(record!.Value, entry, eyes)) ? View.Subject : View.Nothing;
    }

    private static bool IsWatchedBy(StreamName record, Entry entry, Eyes eyes) => eyes.Reader.Role is not Role.Auditor
        || eyes.Grants.Any(grant => grant.Covers(record, entry.Fact.Occurred.Date) || grant.Covers(Reading.Stream(record), entry.Fact.Occurred.Date));

    /// <summary>Of a grant that has run out: its holder still sees what it was, and nobody else's.</summary>
    internal static Func<Entry, View> OfOwnGrant(Grant grant, Eyes eyes) => eyes.Are(grant.Proposed?.Fact.To) ? _ => View.Subject : _ => View.Nothing;

    internal static Func<Entry, View> OfGrant(Grant grant, Eyes eyes, Func<StreamName, bool> mayOpen) => grant.Proposed?.Fact is not { } made ? _ => View.Nothing
        : eyes.Are(made.To) ? _ => View.Subject
        : !made.Records.All(mayOpen) ? _ => View.Nothing
        : eyes.Reader.Role switch
        {
            Role.ProperOfficer or Role.MonitoringOfficer or Role.Auditor => _ => View.Subject,
            Role.Administrator => _ => View.Contact,
            _ => _ => View.Nothing,
        };
}
