using Ledger.Domain.Access;

namespace Ledger.Domain.Protocol.Access;

/// <summary>County ACCESS ¶8: no member has a need to know what belongs to the inner workings of another party group.</summary>
public sealed record AnotherGroupsPapersAreNotSeen : IRule<DocumentAccess>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(DocumentAccess access, Charge charge)
    {
        if (access.Asked is not { Fact: { Group: { } group } asked } || asked.By.Group?.Id == group.Id) yield break;
        if (access.Shown.FirstOrDefault() is { } shown)
            yield return charge.Breach(shown, asked.By.Id, $"{asked.By.Name} was given access to internal papers of {group.Name}, to which they do not belong.", access.Asked!);
    }
}
