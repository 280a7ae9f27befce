using Ledger.Domain.Roster;

namespace Ledger.Domain.Access;

/// <summary>Records the need to know that a member put; whether it is enough is decided with <see cref="DetermineAccess"/>.</summary>
/// <param name="Access">The record's reference.</param>
/// <param name="Why">The need, in the member's words.</param>
/// <param name="Need">What sort of need it is.</param>
/// <param name="SpecificallyForPersonalData">Whether it justifies, in specific terms, seeing third parties' personal data.</param>
/// <param name="Member">The member's id; whoever asked, where not given.</param>
public sealed record ShowNeedToKnow(
    string Access, string Why, NeedPut Need = NeedPut.Duties, bool SpecificallyForPersonalData = false, string? Member = null) : ICommand<DocumentAccess>
{
    /// <inheritdoc/>
    public StreamName Stream => DocumentAccess.Stream(Access);

    /// <inheritdoc/>
    public Decision Decide(DocumentAccess? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Asked(current, Access);
        var member = find.Asker(current, Member);
        find.Stated(Why, "The need");
        return find.Record(() => new NeedToKnowPut(member!, Need, Why, SpecificallyForPersonalData));
    }
}
