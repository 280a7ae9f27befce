using Ledger.Domain.Letters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Raises a concern of one person about another.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="About">Whom it is about: by id or, outside the council, by name.</param>
/// <param name="Kind">What kind of concern it is.</param>
/// <param name="What">What is complained of.</param>
/// <param name="Complainant">Who complains; whoever acts, where not given.</param>
/// <param name="Seriousness">How serious it is.</param>
/// <param name="Where">Where it was voiced.</param>
/// <param name="Personal">Whether it attacks or abuses the person.</param>
/// <param name="Founded">Whether it gives grounds, where somebody has said.</param>
/// <param name="Clauses">The clauses of the protocol said to be broken, judged by a rule or not.</param>
public sealed record RaiseConcern(
    string Concern, Addressee About, ConcernKind Kind, string What, Addressee? Complainant = null, Seriousness Seriousness =
    Seriousness.Ordinary, Venue Where = Venue.Privately, bool Personal = false, bool? Founded = null, IReadOnlyList<string>? Clauses = null) :
    ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Stated(Concern, "The concern's reference");
        find.Stated(What, "What is complained of");
        find.Require(current?.Raised is null, $"Concern {Concern} is raised already.", "Use another reference, or go on with this one.");
        var by = find.Party(Complainant);
        var about = find.Party(About);
        var clauses = find.Cited(council, Clauses);
        find.Require(by is null || about is null || by.Id != about.Id, $"{by?.Name} can't complain about themselves.", "Say whom the concern is about.");
        return find.Record(() => new ConcernRaised(Concern, by!, about!, Kind, Seriousness, Where, Personal, Founded, clauses, What));
    }
}
