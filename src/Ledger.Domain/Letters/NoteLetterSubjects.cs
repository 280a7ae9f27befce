using Ledger.Domain.Roster;

namespace Ledger.Domain.Letters;

/// <summary>Notes which subjects the letter touches, where a protocol bars them from a channel.</summary>
/// <param name="Letter">The letter's reference.</param>
/// <param name="Subjects">The subjects, in the protocol's words.</param>
public sealed record NoteLetterSubjects(string Letter, IReadOnlyList<string> Subjects) : ICommand<Letter>
{
    /// <inheritdoc/>
    public StreamName Stream => Letters.Letter.Stream(Letter);

    /// <inheritdoc/>
    public Decision Decide(Letter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Letter(current, Letter);
        find.EachStated(Subjects, "A subject");
        find.Require(Subjects.Count > 0, "No subject is named.", "Say which subjects the letter touches.");
        return find.Record(() => new LetterSubjectsNoted(Subjects));
    }
}
