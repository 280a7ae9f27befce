using Ledger.Domain.Roster;

namespace Ledger.Domain.Declarations;

/// <summary>Gives advice on an interest.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Advice">Its reference.</param>
/// <param name="What">What is advised.</param>
/// <param name="GivenBy">The post, or other office, whose holder gives it; the one that was asked, where not given.</param>
public sealed record GiveInterestAdvice(string Person, string Advice, string What, string? GivenBy = null) : ICommand<Declaration>
{
    /// <inheritdoc/>
    public StreamName Stream => Declaration.Stream(Person);

    /// <inheritdoc/>
    public Decision Decide(Declaration? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var of = find.Declarer(Person);
        var asked = current?.All<InterestAdviceAsked>().FirstOrDefault(one => one.Fact.Advice == Advice);
        find.Require(asked is not null, $"Advice {Advice} was not asked for.", $"Record it first with {nameof(AskInterestAdvice)}.");
        find.NotBefore(asked?.When, $"The question {Advice}");
        find.Stated(What, "What was advised");
        var by = GivenBy is null ? asked?.Fact.From : find.Office(GivenBy);
        return find.Record(() => new InterestAdviceGiven(of, Advice, by!, What));
    }
}
