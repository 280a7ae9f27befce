using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Records whether a sanction was complied with.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="Sanction">The sanction's reference within the concern.</param>
/// <param name="Complied">Whether it was.</param>
/// <param name="How">How, or how not.</param>
public sealed record AnswerSanction(string Concern, string Sanction, bool Complied, string? How = null) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        find.Known<SanctionImposed>(concern, one => one.Sanction, Sanction, "sanction");
        return find.Record(() => new SanctionAnswered(Sanction, Complied, How));
    }
}
