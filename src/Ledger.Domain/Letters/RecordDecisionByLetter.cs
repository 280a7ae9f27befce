using Ledger.Domain.Roster;

namespace Ledger.Domain.Letters;

/// <summary>A decision was taken by this correspondence.</summary>
/// <param name="Letter">The letter's reference.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="TakenBy">Who took it.</param>
public sealed record RecordDecisionByLetter(string Letter, string Decision, IReadOnlyList<Addressee> TakenBy) : ICommand<Letter>
{
    /// <inheritdoc/>
    public StreamName Stream => Letters.Letter.Stream(Letter);

    /// <inheritdoc/>
    public Decision Decide(Letter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Sent(current, Letter);
        find.Stated(Decision, "The decision");
        var takenBy = find.Correspondents(TakenBy);
        find.SomebodyNamed(TakenBy ?? [], "who took the decision");
        return find.Record(() => new DecisionTakenByLetter(Decision, takenBy));
    }
}
