using Ledger.Domain.Access;

namespace Ledger.Domain.Protocol.Access;

/// <summary>
/// Faversham 10.2: a member of a committee sees its papers as of right. County ACCESS ¶7, Stotfold ACCESS ¶6: for them the need to know is
/// only presumed, so that a refusal is a question. Everybody sits on the full council.
/// </summary>
/// <param name="Presumed">Whether the need is presumed, and may be displaced.</param>
public sealed record OwnBodysPapersAreSeenAsOfRight(bool Presumed = false) : IRule<DocumentAccess>, IOpensPapers
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(DocumentAccess access, Charge charge)
    {
        if (access.Asked is not { } asked || !access.IsOfOwnBody(charge.Council)) return [];
        if (!Presumed) return access.RefusedThough(charge, $"though {asked.Fact.BodyName}, whose papers it is of, is their own body");
        return
            from ruling in access.Rulings
            where ruling.IsRefusal
            let found = charge.Question(
                ruling.Entry, asked.Fact.By.Id,
                $"{asked.Fact.By.Name} was refused papers of their own body, {asked.Fact.BodyName}; what displaced the presumption that they need them?", asked)
            select found with { SettledBy = access.ShownAfter(ruling.Entry) };
    }

    bool IOpensPapers.Opens(DocumentAccess access, Charge charge) => access.IsOfOwnBody(charge.Council);
}
