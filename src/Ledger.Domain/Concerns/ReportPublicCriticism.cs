using Ledger.Domain.Letters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Records that somebody spoke of the concern, or criticised the person it is about, where others could hear.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="Speaker">Who spoke.</param>
/// <param name="Where">Where.</param>
/// <param name="About">Whom they spoke about; the one complained about, where not given.</param>
/// <param name="Personal">Whether it attacked or abused the person.</param>
/// <param name="What">What was said.</param>
public sealed record ReportPublicCriticism(
    string Concern, Addressee Speaker, Venue Where, Addressee? About = null, bool Personal = false, string? What = null) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        var speaker = find.Party(Speaker);
        var about = About is null ? concern?.Raised?.Fact.About : find.Party(About);
        find.Require(Where is not Venue.Privately, "What was said privately was not made public.", "Say where it was said.");
        return find.Record(() => new ConcernMadePublic(speaker, about!, Where, Personal, What));
    }
}
