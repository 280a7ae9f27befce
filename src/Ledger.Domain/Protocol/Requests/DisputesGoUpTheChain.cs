using Ledger.Domain.Concerns;
using Ledger.Domain.People;
using Ledger.Domain.Requests;
using NodaTime;

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
/// refusal, unless they hold a later post of the chain too, as one clerk of a parish may. While a post is empty, whoever stands in for it decides.
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
            var steps = StepsOf(determined.Fact.By, chain, charge, determined.On).ToList();
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
        var step = chain.Steps[StepsOf(one.Fact.By, chain, charge, one.On).Max()];
        var by = decided.TakeWhile(other => other != one).Append(one).ToList();
        return !step.All || step.Who.All(role => by.Any(other => charge.Fills(AsHandler(other.Fact.By), [role], other.On)));
    }

    private static int StepOfRefusal(MemberRequest request, Chain chain, Charge charge) => request.All<RequestDeclined>()
        .SelectMany(declined => StepsOf(new(DeciderKind.Officer, declined.Fact.By.Post, declined.Fact.By.Name), chain, charge, declined.On)).DefaultIfEmpty(-1).Min();

    private static IEnumerable<int> StepsOf(Decider decider, Chain chain, Charge charge, LocalDate day) =>
        from step in chain.Steps.Select((step, at) => (step.Who, At: at))
        where charge.Fills(AsHandler(decider), step.Who, day)
        select step.At;

    private static Handler AsHandler(Decider decider) => decider.Kind switch
    {
        DeciderKind.Officer => new(HandlerKind.Officer, decider.Id, decider.Name, decider.Id),
        DeciderKind.Member => new(HandlerKind.Member, decider.Id, decider.Name),
        DeciderKind.Body => new(HandlerKind.Body, decider.Id, decider.Name),
        _ => new(HandlerKind.Outside, decider.Id, decider.Name),
    };

    private static string Says(Decider by, Chain chain, bool stranger, Charge charge) => stranger
        ? $"{by.Name} decided a dispute that is for {charge.TitlesOf(chain.Steps.SelectMany(step => step.Who))} to decide."
        : $"{by.Name} decided a dispute at a step of the chain that was passed already.";
}
