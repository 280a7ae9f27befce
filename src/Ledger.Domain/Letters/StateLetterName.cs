using Ledger.Domain.Roster;

namespace Ledger.Domain.Letters;

/// <summary>Says in whose name the letter went out, and for whom it speaks.</summary>
/// <param name="Letter">The letter's reference.</param>
/// <param name="Name">The person whose name it bears.</param>
/// <param name="OnBehalfOf">For whom it speaks.</param>
/// <param name="Exception">The exception it rests on, such as <c>representation-to-minister</c>.</param>
public sealed record StateLetterName(string Letter, Addressee Name, OnBehalf OnBehalfOf, string? Exception = null) : ICommand<Letter>
{
    /// <inheritdoc/>
    public StreamName Stream => Letters.Letter.Stream(Letter);

    /// <inheritdoc/>
    public Decision Decide(Letter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Letter(current, Letter);
        var name = find.Correspondent(Name);
        return find.Record(() => new SentInNameOf(name, OnBehalfOf, Exception));
    }
}
