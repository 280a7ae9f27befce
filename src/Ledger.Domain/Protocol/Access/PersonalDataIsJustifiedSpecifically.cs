using Ledger.Domain.Access;

namespace Ledger.Domain.Protocol.Access;

/// <summary>County ACCESS ¶7, Stotfold ACCESS ¶6: a member sees third parties' personal data only after justifying that in specific terms.</summary>
public sealed record PersonalDataIsJustifiedSpecifically : IRule<DocumentAccess>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(DocumentAccess access, Charge charge)
    {
        if (access.Asked is not { Fact: { PersonalData: true } asked } || access.Shown.FirstOrDefault() is not { } shown) yield break;
        if (access.Before<NeedToKnowPut>(shown).Any(put => put.Fact.SpecificallyForPersonalData)) yield break;
        yield return charge.Breach(
            shown, asked.By.Id, $"{asked.By.Name} was given access to third parties' personal data without having justified it in specific terms.", access.Asked!);
    }
}
