using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Letters;

/// <summary>Lets a duty about a letter go, with a reason.</summary>
/// <param name="Letter">The letter's reference.</param>
/// <param name="Clause">The clause under which it is owed.</param>
/// <param name="OwedTo">The id of whom it is owed to.</param>
/// <param name="Trigger">The number of the entry from which it arose.</param>
/// <param name="Why">The reason.</param>
public sealed record WaiveLetterDuty(string Letter, string Clause, string OwedTo, long Trigger, string Why) : ICommand<Letter>
{
    /// <inheritdoc/>
    public StreamName Stream => Letters.Letter.Stream(Letter);

    /// <inheritdoc/>
    public Decision Decide(Letter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var letter = find.Letter(current, Letter);
        find.Stated(Why, "The reason");
        if (letter?.Recorded is not null) find.Owed(Judgement.Of(letter, letter.History, council, act.Now), Clause, OwedTo, Trigger);
        return find.Record(() => new LetterDutyWaived(Clause, OwedTo, Trigger, Why));
    }
}
