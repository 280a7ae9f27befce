using Ledger.Domain.Letters;

namespace Ledger.Domain.Media;

/// <summary>What commands about a dealing with the media look up in it.</summary>
internal static class MediaLookup
{
    /// <summary>The dealing, which must have begun.</summary>
    internal static MediaDealing Dealing(this Lookup find, MediaDealing? current, string reference)
    {
        find.Require(
            current?.Reference is not null, $"There is no dealing with the media {reference}.",
            $"Record it first with {nameof(ReceiveMediaEnquiry)}, {nameof(RespondToMedia)} or {nameof(DraftPublicity)}.");
        return current!;
    }

    /// <summary>The publicity as drafted, which it must have been.</summary>
    internal static Entry<PublicityDrafted> Drafted(this Lookup find, MediaDealing? current, string reference)
    {
        find.Require(current?.Draft is not null, $"There is no draft of {reference}.", $"Record it first with {nameof(DraftPublicity)}.");
        find.NotBefore(current?.Draft?.When, $"The draft of {reference}");
        return current?.Draft!;
    }

    /// <summary>Whoever is named, member or officer; whoever acts, where nobody is.</summary>
    internal static Correspondent Speaker(this Lookup find, string? named) => find.Doer(named is null ? null : new Addressee(named));
}
