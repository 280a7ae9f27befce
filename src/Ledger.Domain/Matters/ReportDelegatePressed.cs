using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Records a report that a member pressed an officer on what is delegated to that officer; whether it was pressure is for a person to judge.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Member">The member's id.</param>
/// <param name="What">What the member did, as it is told.</param>
/// <param name="Officer">The officer pressed, by post or person; whoever acts, where not given.</param>
public sealed record ReportDelegatePressed(string Matter, string Member, string What, string? Officer = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Open(current, Matter);
        var member = find.Member(Member);
        var officer = find.Acting(Officer);
        find.Stated(What, "What the member did");
        return find.Record(() => new DelegatePressed(member, officer, What));
    }
}
