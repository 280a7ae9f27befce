using Ledger.Domain.Access;

namespace Ledger.Domain.Protocol.Access;

/// <summary>
/// Faversham 10.3(a), county ACCESS ¶6, Stotfold ACCESS ¶4: a member sees a document that no clause opens to them only after showing that their
/// duties need it. Curiosity and speculative searches are no need. Attending a closed meeting counts as seeing.
/// </summary>
public sealed record NeedToKnowIsShown : IRule<DocumentAccess>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(DocumentAccess access, Charge charge)
    {
        if (access.Asked is not { } asked || access.IsOpenUnder(charge) || access.Shown.FirstOrDefault() is not { } shown) yield break;
        var put = access.Before<NeedToKnowPut>(shown).ToList();
        if (put.Exists(one => one.Fact.Need is NeedPut.Duties)) yield break;
        var why = put.LastOrDefault()?.Fact.Need switch
        {
            null => "without having shown a need to know",
            NeedPut.Curiosity => "though curiosity was all the need that they put",
            _ => "though they put no need but a general search",
        };
        yield return charge.Breach(shown, asked.Fact.By.Id, $"{asked.Fact.By.Name} was given access {why}.", [asked, .. put]);
    }
}
