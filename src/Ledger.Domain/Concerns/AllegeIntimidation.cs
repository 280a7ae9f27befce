using Ledger.Domain.Letters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Records that somebody is said to have intimidated a person who has, or may have, a part in the case.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="Of">Who is said to have been intimidated: a member or officer by id.</param>
/// <param name="What">What is said to have happened.</param>
/// <param name="Who">Who is said to have done it; the one complained about, where not given.</param>
public sealed record AllegeIntimidation(string Concern, string Of, string What, Addressee? Who = null) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        var of = find.Person(Of);
        var by = Who is null ? concern?.Raised?.Fact.About : find.Party(Who);
        find.Stated(What, "What is said to have happened");
        return find.Record(() => new IntimidationAlleged(by!, of, What));
    }
}
