using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Letters;

/// <summary>Answers a question that a rule raised about a letter.</summary>
/// <param name="Letter">The letter's reference.</param>
/// <param name="Clause">The clause whose rule asks.</param>
/// <param name="About">The number of an entry in the question's evidence.</param>
/// <param name="Kept">Whether the clause was kept.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Rule">The rule that asks, where several ask under the clause.</param>
/// <param name="Subject">The id of whom the question concerns, where it is asked of several; all of them, where not given.</param>
public sealed record AnswerLetterQuestion(
    string Letter, string Clause, long About, bool Kept, string Reasons, string? Rule = null, string? Subject = null) : ICommand<Letter>
{
    /// <inheritdoc/>
    public StreamName Stream => Letters.Letter.Stream(Letter);

    /// <inheritdoc/>
    public Decision Decide(Letter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var letter = find.Letter(current, Letter);
        find.Stated(Reasons, "The reason");
        if (letter?.Recorded is not null) find.Asked(Judgement.Of(letter, letter.History, council, act.Now), Clause, Rule, About, Subject);
        return find.Record(() => new LetterQuestionAnswered(Clause, Rule, About, Kept, Reasons, Subject));
    }
}
