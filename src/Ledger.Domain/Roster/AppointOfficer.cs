namespace Ledger.Domain.Roster;

/// <summary>Appoints an officer to a post, or lets a member act in it, who must not be paid for it.</summary>
/// <param name="Officer">The person's id, such as <c>robin-example</c>; a member's id where a member acts.</param>
/// <param name="Post">The post's id, such as <c>town-clerk</c>.</param>
/// <param name="Title">The post's title.</param>
/// <param name="Name">The person's name; not needed for a member who acts or for an officer in another post.</param>
/// <param name="ActingMember">Whether it is a member who acts in the post.</param>
/// <param name="Paid">Whether that member is paid for it all the same.</param>
public sealed record AppointOfficer(string Officer, string Post, string Title, string? Name = null, bool ActingMember = false, bool Paid = false) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var member = ActingMember ? find.Member(Officer) : null;
        var name = ActingMember ? member?.Name : Name ?? find.Then.Officer(Officer)?.Name;
        find.Stated(Officer, "The person's id");
        find.Stated(Post, "The post's id");
        find.Stated(Title, "The post's title");
        find.Require(ActingMember || !string.IsNullOrWhiteSpace(name), $"The name of {Officer} is not known.", "Give it as name.");
        find.Require(
            !find.Then.Officers.Any(officer => officer.Id == Officer && officer.Post == Post), $"{name} holds the post {Post} already.",
            "Check the person, the post and the date.");
        find.Require(ActingMember || !Paid, "Only a member who acts in a post is said to be paid for it or not.", "Leave out paid for an employee.");
        return find.Record(() => new OfficerAppointed(new(Officer, name!, Post, Title), member, Paid));
    }
}
