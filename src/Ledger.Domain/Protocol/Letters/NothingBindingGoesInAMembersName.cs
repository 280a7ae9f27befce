using Ledger.Domain.Letters;

namespace Ledger.Domain.Protocol.Letters;

/// <summary>
/// Faversham 12.4, county Correspondence ¶3, Stotfold CORRESPONDENCE ¶3: a letter that creates obligations, or gives instructions, on behalf
/// of the council never goes in a member's name, whatever office they hold.
/// </summary>
public sealed record NothingBindingGoesInAMembersName : IRule<Letter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Letter letter, Charge charge)
    {
        if (letter.Recorded is not { } recorded || LetterName.Of(letter) is not { Name.Kind: PartyKind.Member } sent) yield break;
        if (letter.All<BindingEffectStated>().LastOrDefault() is not { } stated || Does(stated.Fact) is not { } does) yield break;
        yield return charge.Breach(
            recorded, sent.Name.Key, $"A letter in the name of {sent.Name.Name}, a member, {does} on behalf of the council.", [stated, .. sent.Shown]);
    }

    private static string? Does(BindingEffectStated effect) => (effect.CreatesObligations, effect.GivesInstructions) switch
    {
        (true, true) => "created obligations and gave instructions",
        (true, _) => "created obligations",
        (_, true) => "gave instructions",
        _ => null,
    };
}
