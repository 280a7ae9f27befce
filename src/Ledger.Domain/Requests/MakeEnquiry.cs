using Ledger.Domain.Matters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Requests;

/// <summary>An officer asks a member something.</summary>
/// <param name="Request">A reference for the enquiry, new in the council.</param>
/// <param name="Member">Who is asked, by id.</param>
/// <param name="Question">What is asked.</param>
/// <param name="BeforeAction">Whether the officer waits for the member's view before acting.</param>
/// <param name="Officer">The officer who does so, by post or person; whoever acts, where not given.</param>
public sealed record MakeEnquiry(
    string Request, string Member, string Question, bool BeforeAction = false, string? Officer = null) : ICommand<MemberRequest>
{
    /// <inheritdoc/>
    public StreamName Stream => MemberRequest.Stream(Request);

    /// <inheritdoc/>
    public Decision Decide(MemberRequest? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.NewRequest(current, Request);
        var (member, by) = (find.Member(Member), find.Acting(Officer));
        find.Stated(Question, "The question");
        return find.Record(() => new EnquiryMade(Request, by, member, Question, BeforeAction));
    }
}
