using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Answers a question that a rule raised.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Clause">The clause whose rule asks.</param>
/// <param name="About">The number of an entry in the question's evidence.</param>
/// <param name="Kept">Whether the clause was kept.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Rule">The rule that asks, where several ask under the clause.</param>
/// <param name="Subject">The id of whom the question concerns, where it is asked of several; all of them, where not given.</param>
public sealed record AnswerQuestion(
    string Matter, string Clause, long About, bool Kept, string Reasons, string? Rule = null, string? Subject = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        find.Stated(Reasons, "The reason");
        if (matter?.Opened is not null) find.Asked(Judgement.Of(matter, matter.History, council, act.Now), Clause, Rule, About, Subject);
        return find.Record(() => new QuestionAnswered(Clause, Rule, About, Kept, Reasons, Subject));
    }
}
