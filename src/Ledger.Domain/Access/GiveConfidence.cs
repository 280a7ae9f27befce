using Ledger.Domain.Roster;

namespace Ledger.Domain.Access;

/// <summary>Records that a member or officer was told something in confidence.</summary>
/// <param name="Access">The council's reference.</param>
/// <param name="To">Who was told.</param>
/// <param name="What">What.</param>
/// <param name="Category">What sort of confidence, in the protocol's words, such as <c>appointment</c>.</param>
/// <param name="Purpose">What it was given for.</param>
public sealed record GiveConfidence(string Access, PartyNamed To, string What, string? Category = null, string? Purpose = null) : ICommand<DocumentAccess>
{
    /// <inheritdoc/>
    public StreamName Stream => DocumentAccess.Stream(Access);

    /// <inheritdoc/>
    public Decision Decide(DocumentAccess? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Referenced(Access);
        var to = find.Party(To);
        find.Stated(What, "What was told");
        return find.Record(() => new ConfidenceGiven(Access, to, What, Category, Purpose));
    }
}
