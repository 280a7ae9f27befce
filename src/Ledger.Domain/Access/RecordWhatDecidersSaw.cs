using Ledger.Domain.Roster;

namespace Ledger.Domain.Access;

/// <summary>Records what those who decided saw and the member who asked did not.</summary>
/// <param name="Access">The record's reference.</param>
/// <param name="What">What they saw.</param>
/// <param name="WhyWithheld">Why the member did not see it.</param>
/// <param name="SeenBy">Who saw it; whoever acts, where not given.</param>
public sealed record RecordWhatDecidersSaw(string Access, string What, string? WhyWithheld = null, PartyNamed? SeenBy = null) : ICommand<DocumentAccess>
{
    /// <inheritdoc/>
    public StreamName Stream => DocumentAccess.Stream(Access);

    /// <inheritdoc/>
    public Decision Decide(DocumentAccess? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Asked(current, Access);
        var who = find.Party(SeenBy);
        find.Stated(What, "What they saw");
        return find.Record(() => new DecidersSawMore(who, What, WhyWithheld));
    }
}
