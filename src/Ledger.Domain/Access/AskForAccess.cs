using Ledger.Domain.Matters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Access;

/// <summary>Records that a member asked to see a document.</summary>
/// <param name="Access">The council's reference, such as <c>D-12</c>.</param>
/// <param name="Member">The member's id.</param>
/// <param name="To">The officer asked, by post or person.</param>
/// <param name="Document">Which document.</param>
/// <param name="Body">The id of the body whose business it concerns.</param>
/// <param name="ForAMeeting">Whether it concerns business to be transacted at a meeting.</param>
/// <param name="Group">The id of the party group whose internal papers it is of.</param>
/// <param name="Category">The category of document, in the protocol's words.</param>
/// <param name="Openness">Whether it holds what the law calls confidential or exempt.</param>
/// <param name="PersonalData">Whether it holds third parties' personal data.</param>
/// <param name="OwnInterest">Whether the member has an interest in its subject.</param>
/// <param name="ForPaidWork">Whether the member wants it for their own paid work.</param>
/// <param name="Purpose">What the member wants it for.</param>
public sealed record AskForAccess(
    string Access, string Member, string To, string Document, string? Body = null, bool ForAMeeting = false, string? Group = null, string? Category = null,
    Openness Openness = Openness.Open, bool PersonalData = false, bool OwnInterest = false, bool ForPaidWork = false, string? Purpose = null)
    : ICommand<DocumentAccess>
{
    /// <inheritdoc/>
    public StreamName Stream => DocumentAccess.Stream(Access);

    /// <inheritdoc/>
    public Decision Decide(DocumentAccess? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Referenced(Access);
        find.Stated(Document, "The document");
        find.Require(current?.Asked is null, $"{Access} is taken by an earlier request.", "Give this request a reference of its own.");
        var member = find.Member(Member);
        var officer = find.Officer(To);
        var body = Body is null ? null : find.Body(Body);
        var group = Group is null ? null : find.Group(Group);
        return find.Record(() => new AccessAsked(
            Access, member, officer, Document, Body, body, ForAMeeting, group, Category, Openness, PersonalData, OwnInterest, ForPaidWork, Purpose));
    }
}
