using Ledger.Domain.Letters;

namespace Ledger.Domain.Protocol.Letters;

/// <summary>
/// County Correspondence ¶4: officers write for the council on its business and not for a member personally, be it in their own name or in the
/// member's. Technical information that a member uses in their own letter is no such thing.
/// </summary>
public sealed record OfficersDoNotWriteForAMember : IRule<Letter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Letter letter, Charge charge)
    {
        if (letter.Recorded is not { } recorded || LetterName.Of(letter) is not { ForTheCouncil: false, Stated: { } stated } sent) yield break;
        var officer = recorded.Fact.From.OnOfficersSide ? recorded.Fact.From : sent.Name;
        if (officer.OnOfficersSide && (stated.Fact.OnBehalfOf is OnBehalf.Member || sent.Name.Kind is PartyKind.Member))
            yield return charge.Breach(recorded, officer.Key, $"{officer.Name} wrote a letter on behalf of {Member(sent.Name)} personally.", stated);
    }

    private static string Member(Correspondent name) => name.Kind is PartyKind.Member ? name.Name : "a member";
}
