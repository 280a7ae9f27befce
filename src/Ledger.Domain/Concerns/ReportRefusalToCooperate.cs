using Ledger.Domain.Letters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Records that somebody refused to cooperate with the investigation.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="What">What they refused.</param>
/// <param name="Who">Who refused; the one complained about, where not given.</param>
public sealed record ReportRefusalToCooperate(string Concern, string What, Addressee? Who = null) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        var by = Who is null ? concern?.Raised?.Fact.About : find.Party(Who);
        find.Stated(What, "What was refused");
        return find.Record(() => new CooperationRefused(by!, What));
    }
}
