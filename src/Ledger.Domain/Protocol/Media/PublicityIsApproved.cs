using Ledger.Domain.Media;

namespace Ledger.Domain.Protocol.Media;

/// <summary>
/// Stotfold PRESS AND MEDIA ¶4: releases of certain kinds are approved by the holder of a post before they go out.
/// </summary>
/// <param name="By">The roles of which one approves.</param>
/// <param name="Kinds">The kinds that need it; every kind, where empty and nothing else is asked.</param>
/// <param name="Naming">Whether whatever names somebody needs it too.</param>
/// <param name="Forms">The forms that the clause is about; every form, where empty.</param>
public sealed record PublicityIsApproved(
    IReadOnlyList<string> By, IReadOnlyList<PublicityKind>? Kinds = null, bool Naming = false, IReadOnlyList<PublicityForm>? Forms = null) : IRule<MediaDealing>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MediaDealing dealing, Charge charge)
    {
        if (dealing is not { Draft: { } draft, Issued: { } issued } || !IsAbout(draft.Fact)) yield break;
        if (dealing.All<PublicityApproved>().Any(approved => !issued.When.IsBefore(approved.When) && charge.Fills(approved.Fact.By, By))) yield break;
        var named = draft.Fact.Names.Count > 0 ? $", which names {draft.Fact.Names.Select(who => who.Name).Listed()}," : "";
        yield return charge.Breach(issued, issued.Fact.By.Key, $"{draft.Fact.Reference}{named} went out without approval of {charge.TitlesOf(By)}.", draft);
    }

    private bool IsAbout(PublicityDrafted draft) => (Forms is not { Count: > 0 } || Forms.Contains(draft.Form))
        && ((Kinds is not { Count: > 0 } && !Naming) || Kinds?.Contains(draft.Kind) is true || (Naming && draft.Names.Count > 0));
}
