using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Records an informal briefing of office-holders: who was invited, and who attended.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Briefing">A reference for the briefing, new within the matter.</param>
/// <param name="Of">Which office-holders.</param>
/// <param name="Invited">The ids of the members invited.</param>
/// <param name="Attended">The ids of the members who came.</param>
/// <param name="Officers">The officers who briefed, by post or person; whoever acts, where not given.</param>
/// <param name="KeyDecisionTaken">Whether a key decision was taken there.</param>
/// <param name="Said">What officers said.</param>
public sealed record BriefOfficeHolders(
    string Matter, string Briefing, BriefingOf Of, IReadOnlyList<string>? Invited = null, IReadOnlyList<string>? Attended = null,
    IReadOnlyList<string>? Officers = null, bool KeyDecisionTaken = false, string? Said = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var invited = find.Members(Invited);
        var attended = find.Members(Attended);
        var officers = find.Acting(Officers);
        find.New<OfficeHoldersBriefed>(matter, one => one.Briefing, Briefing, "briefing");
        return find.Record(() => new OfficeHoldersBriefed(Briefing, Of, invited, attended, officers, KeyDecisionTaken, Said));
    }
}
