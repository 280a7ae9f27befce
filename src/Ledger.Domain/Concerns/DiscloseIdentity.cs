using Ledger.Domain.Letters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Records that it was made known who raised the concern.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="To">To whom.</param>
/// <param name="WithConsent">Whether the one who raised it had agreed.</param>
/// <param name="RequiredByLaw">Whether the law required it.</param>
/// <param name="MadeKnownBy">Who made it known; whoever acts, where not given.</param>
public sealed record DiscloseIdentity(
    string Concern, string To, bool WithConsent = false, bool RequiredByLaw = false, Addressee? MadeKnownBy = null) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        var by = find.OneDoer(council, concern, MadeKnownBy);
        find.Stated(To, "To whom it was made known");
        return find.Record(() => new IdentityDisclosed(by, To, WithConsent, RequiredByLaw));
    }
}
