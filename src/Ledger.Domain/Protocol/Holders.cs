using Ledger.Domain.Concerns;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Protocol;

/// <summary>Who fills a protocol's roles on one day: officers by post, members by office, bodies; while a post is empty, whoever stands in.</summary>
/// <param name="pack">The protocol.</param>
/// <param name="council">The council as it was on the day.</param>
/// <param name="by">Who complains, where a concern is dealt with; their group has a leader.</param>
/// <param name="about">Whom the concern is about.</param>
public sealed class Holders(Pack pack, CouncilOn council, ConcernParty? by = null, ConcernParty? about = null)
{
    /// <summary>Everybody who fills a role; while nobody does, whoever stands in for it; empty where nobody does that either.</summary>
    public IReadOnlyList<Handler> Of(string role)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        for (string? next = role; next is not null && asked.Add(next); next = Post(next)?.StandIn)
            if (Themselves(next) is { Count: > 0 } found) return found;
        return [];
    }

    /// <summary>Whether it is a stand-in who fills a role.</summary>
    public bool IsStoodInFor(string role) => Themselves(role).Count == 0 && Of(role).Count > 0;

    /// <summary>Whether somebody fills a role; outside the council, they go by the role itself.</summary>
    public bool Fills(Handler who, string role) =>
        who.Kind is HandlerKind.Outside ? who.Id == role : Of(role).Any(holder => holder.Kind == who.Kind && holder.Id == who.Id);

    /// <summary>Whether those who deal with a concern are those of a step: all of its roles, or any one, as the step says.</summary>
    public bool Fill(IReadOnlyList<Handler> who, ChainStep step) => step.All
        ? step.Who.All(role => who.Any(one => Fills(one, role)))
        : step.Who.Any(role => who.Any(one => Fills(one, role)));

    private PostInPack? Post(string role) => pack.Posts.FirstOrDefault(post => post.Role == role);

    private List<Handler> Themselves(string role) =>
        [.. (Post(role)?.HeldBy ?? []).Prepend(role).SelectMany(Office).DistinctBy(holder => (holder.Kind, holder.Id))];

    private IEnumerable<Handler> Office(string office) => office switch
    {
        "officer-concerned" => about is { Side: ConcernSide.Officer } ? [new(HandlerKind.Officer, about.Id, about.Name, about.Post)] : [],
        "leader-of-the-group" => Leaders(part => part.Group.Id == (about?.Group ?? by?.Group)?.Id),
        "leader-of-the-administration" => Leaders(part => council.ClassOf(part.Group.Id) is GroupClass.Administration),
        "acting-member" => council.ActingMembers.Select(acting => new Handler(HandlerKind.Officer, acting.Officer.Id, acting.Officer.Name, acting.Officer.Post)),
        "any-member" => council.Members.Select(member => new Handler(HandlerKind.Member, member.Id, member.Name)),
        _ => InPost(office).Concat(OnBody(office)),
    };

    private IEnumerable<Handler> InPost(string post) =>
        council.Officers.Where(officer => officer.Post == post).Select(officer => new Handler(HandlerKind.Officer, officer.Id, officer.Name, officer.Post));

    private IEnumerable<Handler> OnBody(string office) =>
    [
        .. council.Bodies.TryGetValue(office, out var body) ? [new Handler(HandlerKind.Body, office, body)] : Array.Empty<Handler>(),
        .. council.Seats.Where(seat => $"{seat.Part}-of-{seat.Body}" == office).Select(seat => new Handler(HandlerKind.Member, seat.Member.Id, seat.Member.Name)),
    ];

    private IEnumerable<Handler> Leaders(Func<GroupPartTaken, bool> of) => council.Parts
        .Where(part => part.Part is GroupPart.Leader && of(part)).Select(part => new Handler(HandlerKind.Member, part.Member.Id, part.Member.Name));
}
