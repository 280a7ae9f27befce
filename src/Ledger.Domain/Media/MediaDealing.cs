using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Media;

/// <summary>One dealing with the press or other media: an enquiry and its answer, or a release and its approval.</summary>
/// <param name="history">Its entries.</param>
public sealed class MediaDealing(History history) : IRecord
{
    /// <inheritdoc/>
    public History History { get; } = history;

    /// <inheritdoc/>
    public string? Reference => History.Standing.Select(entry => ReferenceOf(entry.Fact)).FirstOrDefault(reference => reference is not null);

    /// <summary>What the media asked; null where they did not.</summary>
    public Entry<MediaEnquiryReceived>? Enquiry => All<MediaEnquiryReceived>().FirstOrDefault();

    /// <summary>The release or other publicity as drafted; null where there is none.</summary>
    public Entry<PublicityDrafted>? Draft => All<PublicityDrafted>().FirstOrDefault();

    /// <summary>The publicity as it went out; null where it has not.</summary>
    public Entry<PublicityIssued>? Issued => All<PublicityIssued>().FirstOrDefault();

    /// <summary>Whether a member had turned to one of these officers by the time of an act.</summary>
    /// <param name="member">The member's id.</param>
    /// <param name="by">When at the latest.</param>
    /// <param name="of">Which officers count.</param>
    public bool HelpWasSought(string? member, OccurredAt by, Func<OfficerThen, bool> of) =>
        All<MediaHelpSought>().Any(sought => sought.Fact.By.Id == member && !by.IsBefore(sought.When) && of(sought.Fact.Of));

    /// <summary>The stream of such a record.</summary>
    public static StreamName Stream(string reference) => new("media", reference);

    /// <summary>The standing facts of one kind, in the order in which they happened.</summary>
    public IEnumerable<Entry<TFact>> All<TFact>() where TFact : MediaFact => History.All<TFact>();

    /// <inheritdoc/>
    public Judgement Judge(Council council, Instant asOf, Pack? under = null) => Judgement.Of(this, History, council, asOf, under);

    /// <inheritdoc/>
    public string? ReferenceOf(Fact fact) => fact switch
    {
        MediaEnquiryReceived received => received.Reference,
        MediaHelpSought sought => sought.Reference,
        MediaResponseGiven given => given.Reference,
        PublicityDrafted drafted => drafted.Reference,
        OfficerCriticised criticised => criticised.Reference,
        PartyPublicityAided aided => aided.Reference,
        CeremonyUsedForPublicity used => used.Reference,
        _ => null,
    };

    /// <summary>The state after one more entry.</summary>
    /// <exception cref="ArgumentException">The entry is not a fact about one dealing with the media.</exception>
    public static MediaDealing Evolve(MediaDealing? state, Entry entry) => entry.Fact is MediaFact or RecordFact
        ? new((state?.History ?? History.Empty).With(entry))
        : throw new ArgumentException($"{entry.Fact.GetType().Name} is not a fact about one dealing with the media.", nameof(entry));
}
