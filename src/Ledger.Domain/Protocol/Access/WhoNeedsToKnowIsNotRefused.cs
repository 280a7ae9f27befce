using Ledger.Domain.Access;
using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Access;

/// <summary>
/// Faversham 10.3, Uttlesford 7.4, county ACCESS ¶5, Stotfold ACCESS ¶3: a member may see what their duties need. Where they put such a need and
/// were refused, whether it was shown is a question; where no ground was given at all, there is nothing to ask. What is opened by another clause
/// is judged there; another group's papers are nobody's need.
/// </summary>
/// <param name="ConfidentialToo">Whether the right reaches what is confidential or exempt.</param>
public sealed record WhoNeedsToKnowIsNotRefused(bool ConfidentialToo = false) : IRule<DocumentAccess>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(DocumentAccess access, Charge charge) =>
        access.Asked is not { } asked || asked.Fact.Group is not null || (asked.Fact.Openness is not Openness.Open && !ConfidentialToo) || access.IsOpenUnder(charge) ? [] :
        from ruling in access.Rulings
        where ruling.IsRefusal
        let need = access.Before<NeedToKnowPut>(ruling.Entry).LastOrDefault(put => put.Fact.Need is NeedPut.Duties)
        where need is not null
        let member = asked.Fact.By
        let found = ruling.Ground is AccessGround.NoneGiven
            ? charge.Breach(ruling.Entry, member.Id, $"{member.Name} put what their duties needed a document for and was refused it, and no ground was given.", need)
            : charge.Question(ruling.Entry, member.Id, $"{member.Name} put what their duties needed a document for and was refused it; was the need not shown?", need)
        select found with { SettledBy = access.ShownAfter(ruling.Entry) };
}
