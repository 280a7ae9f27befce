using Ledger.Domain.Letters;

namespace Ledger.Domain.Protocol.Letters;

/// <summary>
/// Uttlesford 6.3: members for the ward are copied into the council's correspondence with a town or parish council in it, unless there is a
/// good reason not to, which is given by waiving what is owed. Uttlesford 5.7 only lets them have copies where a matter is of general interest
/// in the ward: under a clause that says "may" such copies rest on it, and nothing is owed. A veto takes that ground away.
/// </summary>
/// <param name="Kinds">The kinds of letter; with a town or parish council where not given.</param>
/// <param name="UnlessReason">Whether a reason given excuses.</param>
public sealed record WardMembersAreCopiedIn(IReadOnlyList<LetterKind>? Kinds = null, bool UnlessReason = false) : IRule<Letter>, IWantsCopies
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Letter letter, Charge charge) =>
        charge.Clause.Force is Force.May || !IsAbout(letter) || letter.Author!.Kind is PartyKind.Member ? [] :
        from ward in letter.Recorded!.Fact.Wards
        let name = charge.Council.On(letter.Recorded.On).Wards.GetValueOrDefault(ward, ward)
        from member in charge.Council.On(letter.Recorded.On).MembersFor(ward)
        let owedTo = new Correspondent(PartyKind.Member, member.Name, member.Id, Group: member.Group)
        where !letter.Addressees.Any(owedTo.Is)
        let copy = letter.Copies.Where(copy => copy.To.Is(owedTo)).MinBy(copy => copy.On)
        where copy is not { AtSending: true }
        from judged in charge.Owes(
            letter.Recorded, owedTo, $"give {member.Name} a copy",
            $"{member.Name}, who represents {name}, had no copy of a letter from {letter.Author.Name} when one was due.",
            copy?.Act)
        where judged is Duty || !(UnlessReason && letter.WasWaived(charge, letter.Recorded, owedTo))
        select judged;

    CopyBasis? IWantsCopies.BasisOf(LetterCopy copy, Letter letter, Charge charge) =>
        IsAbout(letter) && letter.VetoOf(copy) is null && IsForTheWard(copy, letter, charge) ? CopyBasis.WardCopy : null;

    private bool IsAbout(Letter letter) => letter.Recorded is { } recorded && (Kinds ?? [LetterKind.ParishCouncil]).Contains(recorded.Fact.Kind);

    private static bool IsForTheWard(LetterCopy copy, Letter letter, Charge charge) =>
        letter.Recorded!.Fact.Wards.SelectMany(charge.Council.On(copy.On).MembersFor).Any(member => member.Id == copy.To.Id);
}
