using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Records that a member referred, in public or at a meeting of the council, to advice given to a group.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Member">The member's id.</param>
/// <param name="Where">Where: the meeting, the paper, the page.</param>
/// <param name="Group">The id of the group (or member) that had the advice; not needed with the advice.</param>
/// <param name="Advice">The advice's reference within the matter, where known.</param>
public sealed record CiteAdviceInPublic(string Matter, string Member, string Where, string? Group = null, string? Advice = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var member = find.Member(Member);
        var advice = Advice is null ? null : find.Advice(matter, Advice);
        var side = Group is null ? null : find.Side(Group);
        find.Stated(Where, "Where");
        find.Require(Advice is not null || Group is not null, "It is not said whose advice was cited.", "Give the advice, or the group that had it.");
        find.Require(
            advice is null || side is null || advice.Fact.To.Id == side.Id, $"Advice {Advice} was given to {advice?.Fact.To.Name}, not to {side?.Name}.",
            "Name advice of theirs, or leave out the group.");
        return find.Record(() => new AdviceCitedInPublic(member, Where, Advice, side ?? find.Again(advice!.Fact.To)));
    }
}
