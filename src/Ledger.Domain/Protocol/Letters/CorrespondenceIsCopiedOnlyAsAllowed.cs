using Ledger.Domain.Letters;

namespace Ledger.Domain.Protocol.Letters;

/// <summary>
/// Faversham 12.1, Uttlesford 5.6 and 5.7, county Correspondence ¶1, Stotfold CORRESPONDENCE ¶1: what passes between a member and an officer
/// is copied only under the clause's condition. Whoever openly copies their own letter states that they mean it. A copy that another
/// clause says must be made is allowed; one that it only lets members for the ward have must still be told, and not be vetoed.
/// </summary>
/// <param name="Mode">The condition.</param>
/// <param name="By">Whose copying the clause is about.</param>
/// <param name="To">To whom the copies go that it is about.</param>
/// <param name="Posts">The roles that must all be consulted, under <see cref="CopyMode.Consult"/>; a copier who fills one need not ask themselves.</param>
/// <param name="Exempt">The roles of officers whose copying the clause is not about.</param>
public sealed record CorrespondenceIsCopiedOnlyAsAllowed(
    CopyMode Mode,
    WhoWrites By = WhoWrites.Anyone,
    WhoIsCopied To = WhoIsCopied.Anyone,
    IReadOnlyList<string>? Posts = null,
    IReadOnlyList<string>? Exempt = null) : IRule<Letter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Letter letter, Charge charge) => !letter.IsBetweenMemberAndOfficer ? [] :
        from copy in letter.Copies
        from judged in Of(copy, letter, charge)
        select judged;

    /// <summary>What the clause says of one copy of what passed between a member and an officer.</summary>
    internal IEnumerable<Judged> Of(LetterCopy copy, Letter letter, Charge charge) =>
        !By.Includes(copy.By) || charge.Fills(copy.By, Exempt) || !GoesTo(copy.To) || IsWantedElsewhere(copy, letter, charge) ? [] : Mode switch
        {
            CopyMode.AuthorConsents => WithoutConsent(copy, letter, charge),
            CopyMode.AuthorTold => Untold(copy, letter, charge),
            CopyMode.Consult => Unconsulted(copy, letter, charge),
            CopyMode.UnlessVetoed => DespiteVeto(copy, letter, charge),
            CopyMode.Resolution => letter.WasResolved(copy) ? [] : [Breach(copy, letter, charge, "and no resolution allowed it")],
            _ => [Breach(copy, letter, charge, "and the clause does not allow that")],
        };

    private static IEnumerable<Judged> WithoutConsent(LetterCopy copy, Letter letter, Charge charge)
    {
        if (copy.By.Is(letter.Author!) || letter.HadConsented(copy)) yield break;
        yield return letter.LateConsentTo(copy) is { } late
            ? Breach(copy, letter, charge, $"who agreed only on {Dates.Plain(late.Fact.Occurred.Date)}", late) with { SettledBy = late }
            : Breach(copy, letter, charge, "who had neither said that it should be nor agreed to it");
    }

    private static IEnumerable<Judged> Untold(LetterCopy copy, Letter letter, Charge charge) =>
        copy.Openly || copy.AtFoot || letter.HadConsented(copy) ? [] :
            from owner in letter.OwnersBesides(copy)
            let told = letter.ToldOf(copy, owner)
            let was = told is null ? "was not told" : $"was told only on {Dates.Plain(told.Fact.Occurred.Date)}"
            from judged in charge.Owes(
                copy.Act, owner, $"tell {owner.Name} that {copy.To.Name} has a copy", $"{copy.Spoken(letter)}, and {owner.Name} {was}.",
                told, copy.AlsoShownBy)
            select judged;

    private IEnumerable<Judged> Unconsulted(LetterCopy copy, Letter letter, Charge charge)
    {
        var consulted = letter.ConsultedOn(copy).SelectMany(one => one.Fact.Posts).ToList();
        var missing = (Posts ?? []).Where(role => !charge.Fills(copy.By, [role]) && !consulted.Any(officer => charge.Fills(officer, [role]))).ToList();
        if (missing.Count > 0)
            yield return Breach(copy, letter, charge, $"and {charge.TitlesOf(missing)} had not been consulted");
        else if (Posts is not { Count: > 0 } && consulted.Count == 0)
            yield return Breach(copy, letter, charge, "and nobody had been consulted");
    }

    private static IEnumerable<Judged> DespiteVeto(LetterCopy copy, Letter letter, Charge charge) =>
        letter.VetoOf(copy) is { } veto ? [Breach(copy, letter, charge, $"and {veto.By.Name} had forbidden it", veto.Entry)] : [];

    private static Finding Breach(LetterCopy copy, Letter letter, Charge charge, string why, params IEnumerable<Entry> also) =>
        charge.Breach(copy.Act, letter.Author!.Key, $"{copy.Spoken(letter)}, {why}.", [.. copy.AlsoShownBy, .. also]);

    private bool GoesTo(Correspondent who) => To switch
    {
        WhoIsCopied.Member => who.Kind is PartyKind.Member,
        WhoIsCopied.ThirdParty => who.Kind is PartyKind.Outside,
        _ => who.Kind is not PartyKind.SharedMailbox,
    };

    private bool IsWantedElsewhere(LetterCopy copy, Letter letter, Charge charge) => CopiesUnderAPack.BasisIn(charge.Pack, copy, letter, charge.Council) switch
    {
        CopyBasis.MustCopy => true,
        CopyBasis.WardCopy => Mode is not (CopyMode.AuthorTold or CopyMode.UnlessVetoed),
        _ => false,
    };
}
