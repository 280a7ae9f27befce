using Ledger.Domain.People;
using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>What a dispute is about.</summary>
public enum DisputeAbout
{
    /// <summary>A request that was refused, or not dealt with.</summary>
    Request,

    /// <summary>What is to stand in a report.</summary>
    Report,
}

/// <summary>
/// Uttlesford 7.2 • 3 and 8.2: a dispute is decided by those whom the protocol names, in their order. Whoever refused does not decide on the
/// refusal, unless they hold a later post of the chain too, as one clerk of a parish may.
/// </summary>
/// <param name="Chain">The chain of the pack.</param>
/// <param name="About">What the disputes are about.</param>
public sealed record DisputesGoUpTheChain(string Chain, DisputeAbout About = DisputeAbout.Request) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge)
    {
        if (charge.Pack.Chains.FirstOrDefault(chain => chain.Id == Chain) is not { } chain || About != IsAbout(request)) yield break;
        var (reached, decided) = (StepOfRefusal(request, chain, charge), new List<Entry<RequestDetermined>>());
        foreach (var determined in request.All<RequestDetermined>())
        {
            var steps = StepsOf(determined.Fact.By, chain, charge).ToList();
            var last = steps.Count == 0 ? -1 : steps.Max();
            if (last <= reached) yield return charge.Breach(determined, determined.Fact.By.Id, Says(determined.Fact.By, chain, steps.Count == 0, charge));
            else reached = last;
            if (steps.Count > 0) decided.Add(determined);
        }

        foreach (var disputed in request.All<RequestDisputed>())
            yield return charge.Duty(
                disputed, new Owed(disputed.Fact.By.Id, disputed.Fact.By.Name),
                $"have the dispute about {request.Reference} decided by {charge.TitlesOf(chain.Steps[^1].Who)}",
                decided.FirstOrDefault(one => !one.When.IsBefore(disputed.When) && IsDone(one, decided, chain, charge)));
    }

    private static DisputeAbout IsAbout(MemberRequest request) =>
        request.Kind is RequestKind.ReportAmendment || request.All<ReportAmended>().Any() ? DisputeAbout.Report : DisputeAbout.Request;

    // Where a step needs all of those it names, it is done once the last of them has decided.
    private static bool IsDone(Entry<RequestDetermined> one, IEnumerable<Entry<RequestDetermined>> decided, Chain chain, Charge charge)
    {
        var step = chain.Steps[StepsOf(one.Fact.By, chain, charge).Max()];
        var by = decided.TakeWhile(other => other != one).Append(one).SelectMany(other => charge.Pack.RolesOf(other.Fact.By.Id)).ToHashSet();
        return !step.All || step.Who.All(by.Contains);
    }

    private static int StepOfRefusal(MemberRequest request, Chain chain, Charge charge) => request.All<RequestDeclined>()
        .SelectMany(declined => StepsOf(new(DeciderKind.Officer, declined.Fact.By.Post, declined.Fact.By.Name), chain, charge)).DefaultIfEmpty(-1).Min();

    private static IEnumerable<int> StepsOf(Decider decider, Chain chain, Charge charge) =>
        from step in chain.Steps.Select((step, at) => (step.Who, At: at))
        where step.Who.Intersect(charge.Pack.RolesOf(decider.Id)).Any()
        select step.At;

    private static string Says(Decider by, Chain chain, bool stranger, Charge charge) => stranger
        ? $"{by.Name} decided a dispute that is for {charge.TitlesOf(chain.Steps.SelectMany(step => step.Who))} to decide."
        : $"{by.Name} decided a dispute at a step of the chain that was passed already.";
}
