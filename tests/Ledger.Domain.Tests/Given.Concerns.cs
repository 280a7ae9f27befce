using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Tests;

// Where tests of concerns begin.
internal static partial class Given
{
    /// <summary>A concern at Exampleton, to be told with its first fact; Ann leads Labour and Bob chairs planning.</summary>
    internal static Given<Concern> AConcern() => new Given<Concern>(Concern.Evolve, Roster())
        .CouncilOn("2023-06-01", new GroupPartTaken(Exampleton.LabourGroup, Exampleton.Ann, GroupPart.Leader, null))
        .CouncilOn("2023-06-01", new AppointedToBody("planning", "Planning Committee", Exampleton.Bob, "chair"));

    /// <summary>A pack with the ways of <see cref="Ways"/> for concerns.</summary>
    internal static Pack WithRoutes(this Pack pack) => pack with { Posts = [.. pack.Posts, .. Ways.Posts], Chains = Ways.Chains };
}

/// <summary>The ways that the tests' protocol gives concerns, and the people who take them.</summary>
internal static class Ways
{
    internal static readonly ConcernParty Ann = Of(Exampleton.Ann);
    internal static readonly ConcernParty Cat = Of(Exampleton.Cat);
    internal static readonly ConcernParty Clerk = Of(Exampleton.Clerk);
    internal static readonly ConcernParty Director = Of(Exampleton.Director);
    internal static readonly ConcernParty Junior = Of(Exampleton.Junior);

    internal static readonly Handler ClerkHears = Hears(Exampleton.Clerk);
    internal static readonly Handler DirectorHears = Hears(Exampleton.Director);
    internal static readonly Handler JuniorHears = Hears(Exampleton.Junior);
    internal static readonly Handler BobHears = Hears(Exampleton.Bob);
    internal static readonly Handler AnnHears = Hears(Exampleton.Ann);
    internal static readonly Handler Planning = new(HandlerKind.Body, "planning", "Planning Committee");
    internal static readonly Handler OutsideHears = new(HandlerKind.Outside, "monitoring-officer", "Monitoring Officer of the district");

    internal static readonly IReadOnlyList<PostInPack> Posts =
    [
        new("officer-concerned", "officer concerned", [], null, null), new("chair", "Chair", ["chair-of-planning"], null, null),
        new("group-leader", "Leader of the group", ["leader-of-the-group"], null, null), new("monitoring-officer", "Monitoring Officer of the district", [], null, null),
        new("deputy-clerk", "Deputy Clerk", [], 2, "director"),
    ];

    internal static readonly IReadOnlyList<Chain> Chains =
    [
        new("about-an-officer",
            [new(["officer-concerned"], false, "hear", false), new(["director"], false, "hear", false, TellBack: ["complainant"]), new(["town-clerk"], false, "decide", false)],
            new([ConcernSide.Member], [ConcernSide.Officer], ExceptAboutRoles: ["town-clerk"]), "1.1"),
        new("about-the-clerk",
            [new(["chair"], false, "hear", false), new(["monitoring-officer"], false, "mediate", true)],
            new([ConcernSide.Member], [ConcernSide.Officer], AboutRoles: ["town-clerk"]), "1.1", ["complainant", "subject"], "The mediator settles it."),
        new("about-a-member",
            [new(["director"], false, "hear", false), new(["group-leader"], false, "hear", false, Optional: true, Informed: ["town-clerk"])],
            new([ConcernSide.Officer], [ConcernSide.Member]), "1.1"),
    ];

    internal static ConcernRaised Raised(ConcernParty by, ConcernParty about, ConcernKind kind = ConcernKind.Conduct) =>
        new("C-1", by, about, kind, Seriousness.Ordinary, Venue.Privately, false, null, [], "How the letter was answered.");

    internal static ConcernRouted Routed(params Handler[] to) => new(to, null);

    internal static InformalResolutionTried Tried(bool resolved, params Handler[] by) => new(by, InformalMeans.Discussion, resolved, null);

    internal static ConcernEscalated Escalated(params Handler[] to) => new(to, true, null);

    internal static FindingReached Found(Outcome outcome, params string[] clauses) => new([ClerkHears], outcome, clauses, "The reasons given.");

    private static ConcernParty Of(People.MemberThen member) => new(ConcernSide.Member, member.Id, member.Name, Group: member.Group);

    private static ConcernParty Of(People.OfficerThen officer) => new(ConcernSide.Officer, officer.Id, officer.Name, officer.Post);

    private static Handler Hears(People.OfficerThen officer) => new(HandlerKind.Officer, officer.Id, officer.Name, officer.Post);

    private static Handler Hears(People.MemberThen member) => new(HandlerKind.Member, member.Id, member.Name);
}
