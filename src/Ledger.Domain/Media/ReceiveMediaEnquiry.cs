using Ledger.Domain.Roster;

namespace Ledger.Domain.Media;

/// <summary>The media ask about something.</summary>
/// <param name="Dealing">A reference for the dealing, new in the council.</param>
/// <param name="From">Which newspaper, station or site asked.</param>
/// <param name="About">About what.</param>
/// <param name="To">The id of whom they asked; whoever acts, where not given.</param>
/// <param name="Wards">The ids of the wards that it concerns.</param>
/// <param name="Concerns">The ids of the members whom it concerns besides those for the wards.</param>
/// <param name="Contentious">Whether it is strategic or contentious.</param>
public sealed record ReceiveMediaEnquiry(
    string Dealing, string From, string About, string? To = null, IReadOnlyList<string>? Wards = null, IReadOnlyList<string>? Concerns = null,
    bool Contentious = false) : ICommand<MediaDealing>
{
    /// <inheritdoc/>
    public StreamName Stream => MediaDealing.Stream(Dealing);

    /// <inheritdoc/>
    public Decision Decide(MediaDealing? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var (to, wards, concerns) = (find.Speaker(To), find.Wards(Wards), find.Members(Concerns));
        find.Stated(Dealing, "The reference of the dealing");
        find.Stated(From, "Who asked");
        find.Stated(About, "What it was about");
        find.Require(current?.Enquiry is null, $"{Dealing} has an enquiry already.", "Give another enquiry a dealing of its own.");
        return find.Record(() => new MediaEnquiryReceived(Dealing, From, to, About, wards, concerns, Contentious));
    }
}
