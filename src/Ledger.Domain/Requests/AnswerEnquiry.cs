using Ledger.Domain.Roster;

namespace Ledger.Domain.Requests;

/// <summary>The member answers an officer's enquiry.</summary>
/// <param name="Request">The enquiry's reference.</param>
/// <param name="Says">What the member says.</param>
public sealed record AnswerEnquiry(
    string Request, string? Says = null) : ICommand<MemberRequest>
{
    /// <inheritdoc/>
    public StreamName Stream => MemberRequest.Stream(Request);

    /// <inheritdoc/>
    public Decision Decide(MemberRequest? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Require(current?.Enquiry is not null, $"There is no enquiry {Request}.", $"Record it first with {nameof(MakeEnquiry)}.");
        find.NotBefore(current?.Enquiry?.When, $"Enquiry {Request}");
        return find.Record(() => new EnquiryAnswered(Says));
    }
}
