using Ledger.Domain.Letters;

namespace Ledger.Domain.Protocol.Letters;

/// <summary>
/// Faversham 12.2 and 12.3, Uttlesford 5.8, county Correspondence ¶2, Stotfold CORRESPONDENCE ¶3: an official letter on behalf of the council
/// goes in an officer's name. An exception that the clause names is none of its business; whether another that was stated is good enough is
/// a question, since the texts name theirs as examples.
/// </summary>
/// <param name="Exceptions">Exceptions under which a member's name is in order, such as <c>representation-to-minister</c>; letter case does not count.</param>
/// <param name="ExceptFor">Offices whose holders may always write in their own name: <c>mayor</c>, or <c>chair-of-council</c>.</param>
public sealed record OfficialLettersGoInTheOfficersName(
    IReadOnlyList<string>? Exceptions = null,
    IReadOnlyList<string>? ExceptFor = null) : IRule<Letter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Letter letter, Charge charge)
    {
        if (letter.Recorded is not { } recorded || LetterName.Of(letter) is not { ForTheCouncil: true, Name.Kind: PartyKind.Member } sent) yield break;
        if (charge.OfficesOf(sent.Name, recorded.On).Intersect(ExceptFor ?? []).Any()) yield break;
        var exception = sent.Stated?.Fact.Exception;
        if (exception is null)
            yield return charge.Breach(recorded, sent.Name.Key, $"An official letter went out in the name of {sent.Name.Name}, a member.", sent.Shown);
        else if (Exceptions?.Contains(exception, StringComparer.OrdinalIgnoreCase) is not true)
            yield return charge.Question(
                recorded, sent.Name.Key,
                $"An official letter went out in the name of {sent.Name.Name}, a member, because of “{exception}”; was that exception in order?",
                sent.Shown);
    }
}
