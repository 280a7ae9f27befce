using Ledger.Domain.Concerns;

namespace Ledger.Domain.Protocol.Concerns;

/// <summary>
/// Faversham 15.2(d), 15.3 and 15.5, Uttlesford 10.4 and 10.5, county EMPLOYMENT ¶4 and WHEN THINGS GO WRONG, Stotfold's two procedures,
/// Hailsham 5: a concern goes to those whom the protocol names for who complains about whom, step by step, and on where a step did not
/// resolve it; and nobody else hears it, or finds whether it is right. A step may be left out where somebody says why it did not suit. Where the text gives several routes, any of them keeps it;
/// where it only allows a way, nothing is owed, and that the way was taken is noted.
/// </summary>
/// <param name="Chains">The chains of the pack that the clause gives.</param>
public sealed record ConcernTakesItsRoute(IReadOnlyList<string> Chains) : IRule<Concern>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Concern concern, Charge charge) =>
        from chain in charge.ChainsOf(concern, Chains)
        let at = new Case(concern, charge, charge.RouteOf(concern)!, chain)
        from judged in charge.Clause.Force is Force.May ? Allowed(at) : Judge(at)
        select judged;

    private static IEnumerable<Judged> Allowed(Case at) =>
        from move in at.Concern.Moves
        where at.StepOf(move) is not null
        select at.Charge.Note(move.Entry, at.Concern.Raised!.Fact.About.Id, $"The concern went to {move.To.Named()}, as the clause allows.");

    private static IEnumerable<Judged> Judge(Case at)
    {
        var raised = at.Concern.Raised!;
        var steps = at.Route.StepsOf(at.Chain);
        if (steps.FirstOrDefault(step => !step.Optional) is { } first)
            yield return at.Charge.Duty(
                raised, raised.Fact.By, $"Take the concern about {raised.Fact.About.Name} to {at.Says(first, raised)}",
                at.Concern.Moves.FirstOrDefault(at.IsOnAnyRoute)?.Entry);

        var reached = -1;
        foreach (var move in at.Concern.Moves)
        {
            if (at.StepOf(move) is not { } step)
            {
                if (!move.Informal && !at.IsOnAnyRoute(move))
                    yield return at.Charge.Breach(move.Entry, raised.Fact.About.Id,
                        $"The concern about {raised.Fact.About.Name} went to {move.To.Named()}, and the clause names {at.Says(steps[Math.Min(reached + 1, steps.Count - 1)], move.Entry)}.", raised);
                continue;
            }

            if (step > reached && at.LeftOut(steps.Take(step).Skip(reached + 1), move) is { } left)
                yield return at.Charge.Breach(move.Entry, raised.Fact.About.Id,
                    $"The concern about {raised.Fact.About.Name} went to {move.To.Named()}, and nobody said why {at.Says(left, move.Entry)} did not suit.", raised);
            reached = Math.Max(reached, step);
            if (at.Next(move, step, steps) is { } owed) yield return owed;
        }

        foreach (var entry in at.Concern.History.Standing)
            if (HeardBy(entry.Fact) is ({ Count: > 0 } by, var what) && !at.IsOnAnyRoute(entry, by))
                yield return at.Charge.Breach(entry, raised.Fact.About.Id,
                    $"{by.Named()} {what} on the concern about {raised.Fact.About.Name}, and the clause names {at.Says(steps[Math.Max(reached, 0)], entry)}.", raised);
    }

    private static (IReadOnlyList<Handler>? By, string What) HeardBy(Fact fact) => fact switch
    {
        HearingHeld held => (held.By, "held a hearing"),
        HearingReconvened held => (held.By, "held a hearing"),
        FindingReached reached => (reached.By, "reached a finding"),
        _ => (null, ""),
    };

    /// <summary>A concern on one chain of its route.</summary>
    private sealed record Case(Concern Concern, Charge Charge, Route Route, Chain Chain)
    {
        internal int? StepOf(Move move) => Charge.StepOf(Concern, Route, Chain, move);

        internal bool IsOnAnyRoute(Move move) => IsOnAnyRoute(move.Entry, move.To);

        internal bool IsOnAnyRoute(Entry entry, IReadOnlyList<Handler> who) => Route.Chains.Any(chain => Route.StepOf(chain, who, Charge.HoldersAt(entry, Concern)) is not null);

        internal string Says(ChainStep step, Entry on) => Route.Says(Charge.Pack, step, Charge.HoldersAt(on, Concern));

        /// <summary>A step that was left out without a reason, and that is not the same person's.</summary>
        internal ChainStep? LeftOut(IEnumerable<ChainStep> before, Move move) => move.Unsuitable is not null ? null
            : before.FirstOrDefault(step => !step.Optional && !Charge.HoldersAt(move.Entry, Concern).Fill(move.To, step));

        /// <summary>What is owed once an attempt did not resolve the concern: the next step that is no mere permission.</summary>
        internal Duty? Next(Move move, int step, IReadOnlyList<ChainStep> steps)
        {
            var next = steps.Skip(step + 1).FirstOrDefault(one => !one.Optional);
            if (!move.Failed || next is null) return null;
            var later = Concern.Moves.SkipWhile(one => one != move).Skip(1).FirstOrDefault(one => StepOf(one) > step)?.Entry;
            var closed = Concern.All<ConcernClosed>().FirstOrDefault(one => !one.When.IsBefore(move.Entry.Fact.Occurred));
            return Charge.Duty(move.Entry, Concern.Raised!.Fact.By, $"Take the concern about {Concern.Raised.Fact.About.Name} on to {Says(next, move.Entry)}", later ?? closed);
        }
    }
}
