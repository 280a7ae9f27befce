using Ledger.Domain.Roster;

namespace Ledger.Domain.Media;

/// <summary>Somebody speaks to the media, asked or unasked.</summary>
/// <param name="Dealing">The dealing's reference; a new one where nobody had asked.</param>
/// <param name="To">To which newspaper, station or site.</param>
/// <param name="As">In what capacity the speaker said they spoke.</param>
/// <param name="Speaker">Who speaks, by id; whoever acts, where not given.</param>
/// <param name="Says">What they say, in short.</param>
/// <param name="Factual">Whether they keep to facts.</param>
/// <param name="AtOddsWithPolicy">Whether it is at odds with the council's policy.</param>
/// <param name="PartyPolitical">Whether it is party political.</param>
/// <param name="AnticipatesDecision">Whether it anticipates a decision not yet taken.</param>
/// <param name="Criticises">The officer whom it criticises, by post or person.</param>
/// <param name="Commitment">What it undertakes.</param>
public sealed record RespondToMedia(
    string Dealing, string To, SpeaksAs As = SpeaksAs.NotStated, string? Speaker = null, string? Says = null, bool Factual = true, bool AtOddsWithPolicy = false,
    bool PartyPolitical = false, bool AnticipatesDecision = false, string? Criticises = null, MediaCommitment? Commitment = null) : ICommand<MediaDealing>
{
    /// <inheritdoc/>
    public StreamName Stream => MediaDealing.Stream(Dealing);

    /// <inheritdoc/>
    public Decision Decide(MediaDealing? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var (by, criticises) = (find.Speaker(Speaker), find.OfficerIfNamed(Criticises));
        find.Stated(Dealing, "The reference of the dealing");
        find.Stated(To, "To whom they spoke");
        if (Commitment is not null) find.Stated(Commitment.What, "The commitment");
        find.NotBefore(current?.Enquiry?.When, "The enquiry");
        return find.Record(() => new MediaResponseGiven(
            Dealing, by, As, To, Says, Factual, AtOddsWithPolicy, PartyPolitical, AnticipatesDecision, criticises, Commitment));
    }
}
