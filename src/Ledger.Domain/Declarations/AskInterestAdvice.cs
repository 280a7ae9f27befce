using Ledger.Domain.Roster;

namespace Ledger.Domain.Declarations;

/// <summary>Asks for advice on an interest.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Advice">A reference for it, new among the person's.</param>
/// <param name="From">The post, or other office, whose holder is asked.</param>
/// <param name="About">About what.</param>
public sealed record AskInterestAdvice(string Person, string Advice, string From, string About) : ICommand<Declaration>
{
    /// <inheritdoc/>
    public StreamName Stream => Declaration.Stream(Person);

    /// <inheritdoc/>
    public Decision Decide(Declaration? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var of = find.Declarer(Person);
        var from = find.Office(From);
        find.Stated(Advice, "The reference of the advice");
        find.Stated(About, "What it is about");
        find.Require(
            current?.All<InterestAdviceAsked>().Any(asked => asked.Fact.Advice == Advice) is not true, $"There is advice {Advice} already.",
            "Give other advice a reference of its own.");
        return find.Record(() => new InterestAdviceAsked(of, Advice, from, About));
    }
}
