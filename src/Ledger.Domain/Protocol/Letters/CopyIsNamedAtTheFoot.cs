using Ledger.Domain.Letters;

namespace Ledger.Domain.Protocol.Letters;

/// <summary>
/// Stotfold CORRESPONDENCE ¶2: the foot of an e-mail names each member who has it by Bcc. An open copy is in plain sight at its head.
/// </summary>
public sealed record CopyIsNamedAtTheFoot : IRule<Letter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Letter letter, Charge charge) => letter.Recorded?.Fact.Channel is not Channel.Email ? [] :
        from copy in letter.Copies
        where copy is { AtSending: true, Openly: false, AtFoot: false } && copy.To.Kind is PartyKind.Member && copy.By.IsBound()
        select charge.Breach(
            copy.Act, copy.By.Key, $"{copy.To.Name} had a copy of an e-mail from {copy.By.Name}, and its foot does not name them.", copy.AlsoShownBy);
}
