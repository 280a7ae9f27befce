namespace Ledger.Domain.Roster;

/// <summary>Brings a member into office; a sitting member may be elected again. Their group is told apart, with JoinGroup.</summary>
/// <param name="Member">The member's id, such as <c>ann-sample</c>: theirs for good.</param>
/// <param name="Name">Their name as spoken: "Cllr Ann Sample".</param>
/// <param name="How">How they come to it.</param>
/// <param name="Ward">The ward's id; none in a council without wards.</param>
/// <param name="Party">The party on the ballot paper, which need not be a group.</param>
/// <param name="SourceId">The id that the roster's source gives the member, for matching later imports.</param>
/// <param name="Already">Whether they were in office before the day given, which is only that from which the ledger knows of them.</param>
public sealed record TakeOffice(
    string Member, string Name, WayIn How, string? Ward = null, string? Party = null, string? SourceId = null, bool Already = false) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var ward = find.WardIfNamed(Ward);
        var sitting = find.Then.Member(Member);
        find.Stated(Member, "The member's id");
        find.Stated(Name, "The member's name");
        find.Require(
            sitting is null || How is WayIn.Elected or WayIn.ElectedMayor, $"{sitting?.Name} is in office already.",
            "Record first with CeaseMember that they left it, or check who was meant.");
        find.InNoOtherTerm(current ?? council, Member, How);
        find.BelongsTo(current ?? council, Member, Name);
        return find.Record(() => new MemberTookOffice(new(Member, Name, sitting?.Group, ward), How, Ward, Party, SourceId, Already));
    }
}
