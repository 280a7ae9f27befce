using Ledger.Domain.Letters;

namespace Ledger.Domain.Protocol.Letters;

/// <summary>
/// Faversham 12.1, county Correspondence ¶1, Stotfold CORRESPONDENCE ¶1 and ¶2: no member is given a copy behind somebody's back, neither by
/// Bcc of correspondence with officers nor by passing on silently what went between a member and an officer. Telling those from whom it was
/// hidden settles it. To pass a letter on without leave, and silently, is one act: where the same clause finds the want of leave, it is not found twice. Bcc to the public, or to a shared mailbox, is no business of the clause.
/// </summary>
/// <param name="MetByFoot">Whether naming the member at the foot of the message makes the copy open.</param>
public sealed record NoBlindCopyToAMember(bool MetByFoot = false) : IRule<Letter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Letter letter, Charge charge) =>
        from copy in letter.Copies
        where copy.To.Kind is PartyKind.Member && !copy.Openly && !(MetByFoot && copy.AtFoot) && copy.By.IsBound()
        let hiddenFrom = HiddenFrom(copy, letter).ToList()
        where hiddenFrom.Count > 0
        let told = letter.ToldOf(copy, hiddenFrom)
        where copy.AtSending || !(letter.HadConsented(copy) || (told is not null && told.Fact.Occurred.Date <= copy.On) || IsFoundWithoutLeave(copy, letter, charge))
        select charge.Breach(copy.Act, copy.By.Key, Says(copy, letter, hiddenFrom), copy.AlsoShownBy) with { SettledBy = told };

    // What a circular sends to each recipient blind is hidden from nobody who openly has it; officers share their own mailboxes.
    private static IEnumerable<Correspondent> HiddenFrom(LetterCopy copy, Letter letter)
    {
        if (!copy.AtSending) return letter.IsBetweenMemberAndOfficer ? letter.OwnersBesides(copy) : [];
        return IsWithOfficers(letter) ? letter.OpenRecipients.Where(who => !(who.Kind is PartyKind.SharedMailbox && letter.Author!.OnOfficersSide)) : [];
    }

    private static bool IsFoundWithoutLeave(LetterCopy copy, Letter letter, Charge charge) =>
        Judgement.RulesOf<CorrespondenceIsCopiedOnlyAsAllowed>(charge.Pack).Any(other => other.Clause.Ref == charge.Clause.Ref
            && other.Rule.Of(copy, letter, new Charge(other.Clause, charge.Pack, charge.Council, charge.AsOf)).OfType<Finding>().Any());

    private static bool IsWithOfficers(Letter letter) => letter.Author!.OnOfficersSide || letter.OpenRecipients.Any(who => who.OnOfficersSide);

    private static string Says(LetterCopy copy, Letter letter, IEnumerable<Correspondent> hiddenFrom) => copy.AtSending
        ? $"{copy.By.Name} sent {copy.To.Name} a blind copy of a letter to {Names.Listed(hiddenFrom.Select(who => who.Name))}."
        : $"{copy.Spoken(letter)}, and {Names.Listed(hiddenFrom.Select(who => who.Name))} could not see that.";
}
