using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Records;

/// <summary>Answers a question that a rule raised.</summary>
/// <param name="Record">What the question is about, by kind and reference: <c>matter/M-12</c>.</param>
/// <param name="Clause">The clause whose rule asks.</param>
/// <param name="About">The number of an entry in the question's evidence.</param>
/// <param name="Kept">Whether the clause was kept.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Rule">The rule that asks, where several ask under the clause.</param>
/// <param name="Subject">The id of whom the question concerns, where it is asked of several; all of them, where not given.</param>
public sealed record AnswerQuestion(
    StreamName Record, string Clause, long About, bool Kept, string Reasons, string? Rule = null, string? Subject = null) : ICommand<IRecord>
{
    /// <inheritdoc/>
    public StreamName Stream => Record;

    /// <inheritdoc/>
    public Decision Decide(IRecord? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var record = find.There(current, Record);
        find.Stated(Reasons, "The reason");
        if (record is not null) find.Asked(record.Judge(council, act.Now), Clause, Rule, About, Subject);
        return find.Record(() => record!.Answered(Clause, Rule, About, Kept, Reasons, Subject));
    }
}
