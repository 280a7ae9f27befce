using Ledger.Domain.Letters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Media;

/// <summary>Drafts a release or other publicity of the council's.</summary>
/// <param name="Dealing">A reference for it: a matter's release has the same.</param>
/// <param name="About">About what.</param>
/// <param name="Form">In what form.</param>
/// <param name="Kind">What it is about, as far as protocols distinguish it.</param>
/// <param name="DraftedBy">Who drafts it, by id; whoever acts, where not given.</param>
/// <param name="For">The id of the member who wishes for it.</param>
/// <param name="Names">Whom the draft names.</param>
/// <param name="PartyStatement">Whether it is a party's statement.</param>
public sealed record DraftPublicity(
    string Dealing, string About, PublicityForm Form = PublicityForm.Release, PublicityKind Kind = PublicityKind.Ordinary, string? DraftedBy = null,
    string? For = null, IReadOnlyList<Addressee>? Names = null, bool PartyStatement = false) : ICommand<MediaDealing>
{
    /// <inheritdoc/>
    public StreamName Stream => MediaDealing.Stream(Dealing);

    /// <inheritdoc/>
    public Decision Decide(MediaDealing? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var (by, wishedBy, names) = (find.Speaker(DraftedBy), find.MemberIfNamed(For), find.Correspondents(Names));
        find.Stated(Dealing, "The reference of the dealing");
        find.Stated(About, "What it is about");
        find.Require(current?.Draft is null, $"{Dealing} has a draft already.", "Give other publicity a dealing of its own, or correct the entry.");
        return find.Record(() => new PublicityDrafted(Dealing, Form, Kind, About, by, wishedBy, names, PartyStatement));
    }
}
