using Ledger.Domain.Letters;

namespace Ledger.Domain.Protocol.Letters;

/// <summary>
/// Stotfold CORRESPONDENCE ¶4: what an officer writes to a member and marks confidential is neither sent nor copied to complainants or other
/// third parties; and the officer says what is confidential, and why.
/// </summary>
/// <param name="WhyMustBeSaid">Whether saying what is confidential, and why, is asked as well.</param>
public sealed record ConfidentialLettersDoNotGoToThirdParties(bool WhyMustBeSaid = false) : IRule<Letter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Letter letter, Charge charge)
    {
        if (letter is not { Author.OnOfficersSide: true, IsBetweenMemberAndOfficer: true }) return [];
        var marks = letter.All<LetterMarkedConfidential>().ToList();
        return marks.Count == 0 ? [] : [.. Sent(letter, marks[0], charge), .. Copied(letter, marks[0], charge), .. Unsaid(marks, charge)];
    }

    private static IEnumerable<Judged> Sent(Letter letter, Entry<LetterMarkedConfidential> marked, Charge charge) =>
        from who in letter.Addressees
        where who.Kind is PartyKind.Outside && !letter.Recorded!.When.IsBefore(marked.When)
        select charge.Breach(letter.Recorded!, letter.Author!.Key, $"{letter.Author.Name} sent {who.Name} a letter that was marked confidential.", marked);

    private static IEnumerable<Judged> Copied(Letter letter, Entry<LetterMarkedConfidential> marked, Charge charge) =>
        from copy in letter.Copies
        where copy.To.Kind is PartyKind.Outside && copy.By.IsBound() && copy.Follows(marked.When)
        select charge.Breach(copy.Act, copy.By.Key, $"{copy.Spoken(letter)}, which was marked confidential.", [.. copy.AlsoShownBy, marked]);

    // The officer who wrote it is asked for the reason; whoever else marks it later is not.
    private IEnumerable<Judged> Unsaid(IEnumerable<Entry<LetterMarkedConfidential>> marks, Charge charge) =>
        from marked in marks
        where WhyMustBeSaid && marked.Fact.By.OnOfficersSide && (!marked.Fact.WhatIsSaid || marked.Fact.Why is null)
        select charge.Breach(marked, marked.Fact.By.Key, $"{marked.Fact.By.Name} marked the letter confidential without saying {Unsaid(marked.Fact)}.");

    private static string Unsaid(LetterMarkedConfidential marked) =>
        marked.WhatIsSaid ? "why" : marked.Why is null ? "what was confidential or why" : "what was confidential";
}
