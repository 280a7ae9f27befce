using Ledger.Domain.Declarations;

namespace Ledger.Domain.Protocol.Registers;

/// <summary>
/// Uttlesford appendix B 4, 6, 7 and 9: a member with an interest in a matter at a meeting leaves for it, and neither speaks nor votes, as the kind of
/// interest has it and unless a dispensation lets them. Where it depends on whether the matter affects them more than most of the ward, and
/// would sway them in a reasonable person's eyes, that is a question.
/// </summary>
/// <param name="Kinds">The kinds of interest; every kind, where empty.</param>
/// <param name="Bearings">How the matter bears on it; in any way, where empty.</param>
/// <param name="Speak">Whether they may speak.</param>
/// <param name="Stay">Whether they may stay.</param>
/// <param name="Vote">Whether they may vote.</param>
/// <param name="OnTheTest">Whether it depends on the test that a person applies.</param>
public sealed record MembersWithdrawForAnInterest(
    IReadOnlyList<InterestKind>? Kinds = null, IReadOnlyList<Bearing>? Bearings = null,
    MaySpeak Speak = MaySpeak.Never, bool Stay = false, bool Vote = false, bool OnTheTest = false) : IRule<Declaration>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Declaration declaration, Charge charge)
    {
        foreach (var arose in declaration.All<InterestAroseAtMeeting>().Where(arose => arose.Fact.IsOf(Kinds, Bearings)))
        {
            var (person, matter) = (arose.Fact.Of, arose.Fact.Matter);
            var did = Did(arose.Fact, Dispensation(declaration, arose)).ToList();
            if (did.Count == 0) continue;
            var says = $"{person.Name}, who had an interest in {matter}, {did.Listed()} at {arose.Fact.BodyName}";
            yield return OnTheTest
                ? charge.Question(arose, person.Id, $"{says}; did it affect them more than most of the ward, and so that a reasonable person would think them swayed?")
                : charge.Breach(arose, person.Id, $"{says}.");
        }
    }

    private IEnumerable<string> Did(InterestAroseAtMeeting arose, DispensationGranted? leave)
    {
        var spokeInOrder = Speak is MaySpeak.Always || (Speak is MaySpeak.WhereThePublicMay && arose.PublicCouldSpeak);
        if (arose.Spoke && !spokeInOrder && leave is null) yield return "spoke";
        if (arose.Stayed && !Stay && leave is null) yield return "stayed in the room";
        if (arose.Voted && !Vote && leave?.MayVote is not true) yield return "voted";
    }

    private static DispensationGranted? Dispensation(Declaration declaration, Entry<InterestAroseAtMeeting> arose) =>
        declaration.All<DispensationGranted>().LastOrDefault(granted =>
            granted.Fact.Matter.Trim().Equals(arose.Fact.Matter.Trim(), StringComparison.OrdinalIgnoreCase)
            && !arose.When.IsBefore(granted.When) && (granted.Fact.Until is not { } until || arose.On <= until))?.Fact;
}
