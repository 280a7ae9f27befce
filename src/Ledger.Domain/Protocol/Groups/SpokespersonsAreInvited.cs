using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>Who speaks for a group that has named no spokesperson.</summary>
public enum DeemedSpokesperson
{
    /// <summary>Nobody.</summary>
    None,

    /// <summary>Its leader, or any of joint leaders.</summary>
    Leader,
}

/// <summary>
/// Faversham 7.1: officers offer informal meetings to chairs, vice-chairs and spokespersons. A group of whose spokespersons none was
/// invited to a briefing is a question; a group for which nobody speaks is not missed.
/// </summary>
/// <param name="Of">The briefings that the clause is about; empty for every informal briefing of office-holders.</param>
/// <param name="Deemed">Who speaks for a group that has named nobody.</param>
public sealed record SpokespersonsAreInvited(IReadOnlyList<BriefingOf>? Of = null, DeemedSpokesperson Deemed = DeemedSpokesperson.None) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from briefed in matter.All<OfficeHoldersBriefed>()
        where Of is not { Count: > 0 } || Of.Contains(briefed.Fact.Of)
        from side in charge.Council.On(briefed.On).Groups
        let spokespersons = SpeakingFor(side, charge.Council.On(briefed.On))
        where spokespersons.Count > 0 && !spokespersons.Any(member => WasThere(member, briefed.Fact))
        let names = spokespersons.Select(member => member.Name).Listed()
        select charge.Question(briefed, side.Id,
            $"Why was nobody who speaks for {side.Name} ({names}) invited to the informal briefing {briefed.Fact.Briefing}?");

    private List<MemberThen> SpeakingFor(GroupThen group, CouncilOn then)
    {
        var named = Playing(GroupPart.Spokesperson);
        return named.Count > 0 || Deemed is DeemedSpokesperson.None ? named : Playing(GroupPart.Leader);

        List<MemberThen> Playing(GroupPart part) =>
            [.. then.Parts.Where(taken => taken.Group.Id == group.Id && taken.Part == part).Select(taken => taken.Member).DistinctBy(member => member.Id)];
    }

    // Whoever came was evidently welcome.
    private static bool WasThere(MemberThen member, OfficeHoldersBriefed briefed) =>
        briefed.Invited.Concat(briefed.Attended).Any(one => one.Id == member.Id);
}
