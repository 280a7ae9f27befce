using Ledger.Domain.Access;
using Ledger.Domain.People;

namespace Ledger.Domain.Protocol.Access;

/// <summary>
/// Faversham 10.4, county ACCESS ¶9, Uttlesford 7.4: a dispute over access goes to those whom the chain names, one step for each dispute, and each
/// is owed until they have decided or, where that is their part, advised. A decision by anybody else is recorded, found here, and answers nothing.
/// Where the chain has no further step, a further dispute goes nowhere.
/// </summary>
/// <param name="Chain">The id of the chain.</param>
public sealed record DisputeOverAccessGoesUpTheChain(string Chain) : IRule<DocumentAccess>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(DocumentAccess access, Charge charge)
    {
        var steps = charge.Pack.Chains.FirstOrDefault(chain => chain.Id == Chain)?.Steps ?? [];
        var disputes = access.All<AccessDisputed>().ToList();
        return disputes.Zip(steps, (disputed, step) => (disputed, step)).SelectMany((one, at) =>
            Answered(one.disputed, one.step, AnswersTo(one.disputed, disputes.ElementAtOrDefault(at + 1), one.step, access), access, charge));
    }

    private static IEnumerable<Judged> Answered(
        Entry<AccessDisputed> disputed, ChainStep step, IReadOnlyList<Answer> answers, DocumentAccess access, Charge charge)
    {
        var (asker, does) = (access.Asked!.Fact.By, Advises(step) ? "advise on" : "decide");
        var right = answers.Where(answer => charge.Fills(answer.By, step.Who, answer.Entry.Fact.Occurred.Date)).ToList();
        var settled = step.All
            ? right.Find(last => step.Who.All(role => right.Any(one => one.Entry.Version <= last.Entry.Version && charge.Fills(one.By, [role], one.Entry.Fact.Occurred.Date))))
            : right.FirstOrDefault();
        yield return charge.Duty(disputed, new Owed(asker.Id, asker.Name), $"Have {charge.TitlesOf(step.Who)} {does} the dispute over access", settled?.Entry);
        if (Advises(step)) yield break;
        foreach (var wrong in answers.Except(right))
        {
            var found = charge.Breach(wrong.Entry, asker.Id, $"{wrong.By.Name} decided a dispute over access that was for {charge.TitlesOf(step.Who)}.", disputed);
            yield return found with { SettledBy = settled?.Entry };
        }
    }

    // What was said between this dispute and the next answers this one.
    private static List<Answer> AnswersTo(Entry<AccessDisputed> disputed, Entry<AccessDisputed>? next, ChainStep step, DocumentAccess access) =>
    [
        .. access.History.Standing
            .SkipWhile(entry => entry.Version != disputed.Version).TakeWhile(entry => entry.Version != next?.Version)
            .Select(entry => entry.Fact switch
            {
                AccessRedetermined again when !Advises(step) => new Answer(entry, again.By),
                MonitoringOfficerConsultedOnAccess { On: ConsultedOn.Dispute } advised when Advises(step) => new Answer(entry, advised.Officer),
                _ => null,
            }).OfType<Answer>(),
    ];

    private static bool Advises(ChainStep step) => step.Part == "advise";

    private sealed record Answer(Entry Entry, AccessParty By);
}
