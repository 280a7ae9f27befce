using Ledger.Domain.Letters;

namespace Ledger.Domain.Protocol.Letters;

/// <summary>
/// Uttlesford 5.6: what passes between a member and an officer is confidential only where one of them asks for it, a constituent's own
/// case apart. Where it is confidential and a member was given a copy without the author's word, whether that was right is a question.
/// </summary>
/// <param name="KindsAlwaysConfidential">The kinds of letter that need no asking; a constituent's case where not given.</param>
public sealed record ConfidentialOnlyWhenAsked(IReadOnlyList<LetterKind>? KindsAlwaysConfidential = null) : IRule<Letter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Letter letter, Charge charge) =>
        !letter.IsBetweenMemberAndOfficer ? [] : [.. MarkedUnasked(letter, charge), .. Shown(letter, charge)];

    private IEnumerable<Judged> MarkedUnasked(Letter letter, Charge charge) =>
        from marked in letter.All<LetterMarkedConfidential>()
        where !marked.Fact.Asked && !IsAlwaysConfidential(letter)
        select charge.Breach(
            marked, marked.Fact.By.Key, $"{marked.Fact.By.Name} treated the letter as confidential, and nobody had asked for that.", letter.Recorded!);

    private IEnumerable<Judged> Shown(Letter letter, Charge charge) =>
        from copy in letter.Copies
        where copy.To.Kind is PartyKind.Member && copy.By.IsBound() && !copy.By.Is(letter.Author!) && !letter.HadConsented(copy)
        let asked = letter.All<LetterMarkedConfidential>().FirstOrDefault(marked => marked.Fact.Asked && copy.Follows(marked.When))
        where asked is not null || IsAlwaysConfidential(letter)
        let why = asked is null ? "it is about a constituent’s own case" : $"{asked.Fact.By.Name} had asked for confidence"
        let also = asked is null ? copy.AlsoShownBy : copy.AlsoShownBy.Append(asked)
        select charge.Question(copy.Act, copy.To.Key, $"{copy.Spoken(letter)}, and {why}; was that right?", also);

    private bool IsAlwaysConfidential(Letter letter) => (KindsAlwaysConfidential ?? [LetterKind.Casework]).Contains(letter.Recorded!.Fact.Kind);
}
