using Ledger.Domain.Roster;

namespace Ledger.Domain.Media;

/// <summary>An officer is criticised in public.</summary>
/// <param name="Dealing">The dealing's reference; a new one where it stands alone.</param>
/// <param name="Critic">The id of the critic.</param>
/// <param name="Officer">The officer criticised, by post or person.</param>
/// <param name="Where">Where.</param>
/// <param name="What">What was said, in short.</param>
/// <param name="Personal">Whether it was about the officer as a person, and not about a department's work.</param>
public sealed record ReportCriticism(string Dealing, string Critic, string Officer, PublicPlace Where, string What, bool Personal = true) : ICommand<MediaDealing>
{
    /// <inheritdoc/>
    public StreamName Stream => MediaDealing.Stream(Dealing);

    /// <inheritdoc/>
    public Decision Decide(MediaDealing? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var (by, officer) = (find.Speaker(Critic), find.Officer(Officer));
        find.Stated(Dealing, "The reference of the dealing");
        find.Stated(What, "What was said");
        return find.Record(() => new OfficerCriticised(Dealing, by, officer, Where, What, Personal));
    }
}
