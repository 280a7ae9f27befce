using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Records what an officer advised a group or member, spoken or written.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Advice">A reference for the advice, new within the matter.</param>
/// <param name="Group">The group's id or, in a council without groups, the member's.</param>
/// <param name="Officer">The officer who advised, by post or person; whoever acts, where not given.</param>
/// <param name="Form">Spoken or written.</param>
/// <param name="Meeting">The group meeting at which it was given.</param>
/// <param name="Request">The request that it answers.</param>
/// <param name="Facts">The facts stated.</param>
/// <param name="Options">The options put, each with its merits and demerits.</param>
/// <param name="Recommendation">What the officer recommended.</param>
/// <param name="PoliticalImplications">The political implications dealt with.</param>
/// <param name="OnPartyBusiness">Whether it was advice on party business.</param>
/// <param name="Text">The advice in full, where it was written down.</param>
public sealed record GiveAdvice(
    string Matter, string Advice, string Group, string? Officer = null, AdviceForm Form = AdviceForm.Oral, string? Meeting = null,
    string? Request = null, IReadOnlyList<string>? Facts = null, IReadOnlyList<AdvisedOption>? Options = null, string? Recommendation = null,
    string? PoliticalImplications = null, bool OnPartyBusiness = false, string? Text = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var side = find.Side(Group);
        var officer = find.Acting(Officer);
        var meeting = Meeting is null ? null : find.GroupMeeting(matter, Meeting);
        find.New<AdviceGiven>(matter, one => one.Advice, Advice, "advice");
        find.RequestIfNamed(matter, Request, side);
        find.NotBefore(meeting?.When, $"Meeting {Meeting}");
        find.EachStated(Facts, "A fact");
        find.Put(Options);
        return find.Record(() => new AdviceGiven(
            Advice, side, officer, Form, Meeting, Request, Facts ?? [], Options ?? [], Recommendation, PoliticalImplications, OnPartyBusiness, Text));
    }
}
