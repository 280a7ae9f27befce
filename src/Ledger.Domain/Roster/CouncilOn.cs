using Ledger.Domain.People;
using NodaTime;

namespace Ledger.Domain.Roster;

/// <summary>The council as it was on one day: who was a member of what, and who held which post.</summary>
public sealed class CouncilOn
{
    private readonly Dictionary<string, MemberThen> members = [];
    private readonly Dictionary<string, string> wardOf = [];
    private readonly Dictionary<string, GroupThen> groups = [];
    private readonly Dictionary<string, GroupClass> classes = [];
    private readonly Dictionary<string, string> wards = [];
    private readonly Dictionary<string, string> bodies = [];
    private readonly Dictionary<string, string?> mailboxes = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<OfficerThen> officers = [];
    private readonly List<GroupPartTaken> parts = [];
    private readonly List<AppointedToBody> seats = [];

    private CouncilOn()
    {
    }

    /// <summary>The members in office.</summary>
    public IReadOnlyCollection<MemberThen> Members => members.Values;

    /// <summary>The party groups.</summary>
    public IReadOnlyCollection<GroupThen> Groups => groups.Values;

    /// <summary>The officers in post; a person in two posts stands twice.</summary>
    public IReadOnlyList<OfficerThen> Officers => officers;

    /// <summary>The wards, id to name.</summary>
    public IReadOnlyDictionary<string, string> Wards => wards;

    /// <summary>The bodies, id to name.</summary>
    public IReadOnlyDictionary<string, string> Bodies => bodies;

    /// <summary>The e-mail addresses in use, each with its owner's id; null for a shared mailbox, which is nobody.</summary>
    public IReadOnlyDictionary<string, string?> Mailboxes => mailboxes;

    /// <summary>The parts that members play in their groups.</summary>
    public IReadOnlyList<GroupPartTaken> Parts => parts;

    /// <summary>Who sits on which body.</summary>
    public IReadOnlyList<AppointedToBody> Seats => seats;

    /// <summary>Those whom officers must treat even-handedly: the groups or, where there are none, the members.</summary>
    public IReadOnlyList<Side> Sides => groups.Count > 0
        ? [.. groups.Values.Select(AsSide)]
        : [.. members.Values.Select(AsSide)];

    /// <summary>A member by id; null where there is none that day.</summary>
    public MemberThen? Member(string id) => members.GetValueOrDefault(id);

    /// <summary>A group by id; null where there is none that day.</summary>
    public GroupThen? Group(string id) => groups.GetValueOrDefault(id);

    /// <summary>The group's place on the council that day.</summary>
    public GroupClass ClassOf(string group) => classes.GetValueOrDefault(group);

    /// <summary>Whether a side is a group outside the administration; where nobody forms one, nobody is outside it.</summary>
    public bool IsOutsideTheAdministration(Side side) =>
        side.Kind is SideKind.Group && classes.ContainsValue(GroupClass.Administration) && ClassOf(side.Id) is not GroupClass.Administration;

    /// <summary>An officer by post or by person's id; null where the post is empty or the person not in post that day.</summary>
    public OfficerThen? Officer(string postOrPerson) =>
        officers.Find(officer => officer.Post == postOrPerson) ?? officers.Find(officer => officer.Id == postOrPerson);

    /// <summary>A side by id: a group or, failing that, a member.</summary>
    public Side? Side(string id) => Group(id) is { } group ? AsSide(group) : Member(id) is { } member ? AsSide(member) : null;

    /// <summary>The members who represent a ward.</summary>
    public IEnumerable<MemberThen> MembersFor(string ward) => members.Values.Where(member => wardOf.GetValueOrDefault(member.Id) == ward);

    /// <summary>The members of a group.</summary>
    public IEnumerable<MemberThen> MembersOf(string group) => members.Values.Where(member => member.Group?.Id == group);

    /// <summary>Folds the roster's facts that had happened by a day.</summary>
    public static CouncilOn From(History roster, LocalDate day)
    {
        var council = new CouncilOn();
        foreach (var entry in roster.Standing.TakeWhile(entry => entry.Fact.Occurred.Date <= day)) council.Apply(entry.Fact);
        return council;
    }

    private static Side AsSide(GroupThen group) => new(SideKind.Group, group.Id, group.Name);

    private static Side AsSide(MemberThen member) => new(SideKind.Member, member.Id, member.Name);

    private void Apply(Fact fact)
    {
        switch (fact)
        {
            case MemberTookOffice took:
                members[took.Member.Id] = took.Member;
                Represents(took.Member.Id, took.Ward);
                break;
            case MemberCeased ceased:
                members.Remove(ceased.Member.Id);
                wardOf.Remove(ceased.Member.Id);
                parts.RemoveAll(part => part.Member.Id == ceased.Member.Id);
                seats.RemoveAll(seat => seat.Member.Id == ceased.Member.Id);
                break;
            case MemberRenamed renamed: Change(renamed.Member.Id, member => member with { Name = renamed.Name }); break;
            case MemberMovedWard moved:
                Change(moved.Member.Id, member => member with { Ward = moved.WardName });
                Represents(moved.Member.Id, moved.Ward);
                break;
            case GroupFormed formed: groups[formed.Group.Id] = formed.Group; break;
            case GroupRenamed renamed:
                groups[renamed.Group.Id] = renamed.Group with { Name = renamed.Name };
                foreach (var member in MembersOf(renamed.Group.Id).ToList()) Change(member.Id, each => each with { Group = groups[renamed.Group.Id] });
                break;
            case GroupClassed classed: classes[classed.Group.Id] = classed.Class; break;
            case MemberJoinedGroup joined:
                Change(joined.Member.Id, member => member with { Group = joined.Group });
                parts.RemoveAll(part => part.Member.Id == joined.Member.Id && part.Group.Id != joined.Group.Id);
                break;
            case MemberLeftGroup left:
                Change(left.Member.Id, member => member.Group?.Id == left.Group.Id ? member with { Group = null } : member);
                parts.RemoveAll(part => part.Member.Id == left.Member.Id && part.Group.Id == left.Group.Id);
                break;
            case GroupDissolved dissolved:
                groups.Remove(dissolved.Group.Id);
                classes.Remove(dissolved.Group.Id);
                parts.RemoveAll(part => part.Group.Id == dissolved.Group.Id);
                foreach (var member in MembersOf(dissolved.Group.Id).ToList()) Change(member.Id, each => each with { Group = null });
                break;
            case GroupPartTaken taken: parts.Add(taken); break;
            case GroupPartGivenUp given:
                parts.RemoveAll(part => part.Member.Id == given.Member.Id && part.Part == given.Part && part.On == given.On);
                break;
            case OfficerAppointed appointed: officers.Add(appointed.Officer); break;
            case OfficerLeft left: officers.RemoveAll(officer => officer.Id == left.Officer.Id && officer.Post == left.Officer.Post); break;
            case WardNamed named: wards[named.Ward] = named.Name; break;
            case WardAbolished abolished: wards.Remove(abolished.Ward); break;
            case BodyFormed formed: bodies[formed.Body] = formed.Name; break;
            case BodyDissolved dissolved:
                bodies.Remove(dissolved.Body);
                seats.RemoveAll(seat => seat.Body == dissolved.Body);
                break;
            case AppointedToBody appointed:
                seats.RemoveAll(seat => seat.Body == appointed.Body && seat.Member.Id == appointed.Member.Id);
                seats.Add(appointed);
                break;
            case LeftBody left: seats.RemoveAll(seat => seat.Body == left.Body && seat.Member.Id == left.Member.Id); break;
            case MailboxOpened opened: mailboxes[opened.Address] = opened.Owner; break;
            case MailboxClosed closed: mailboxes.Remove(closed.Address); break;
            default: break; // Facts that change nobody's place: boundaries, vacancies, readers, protocols, targets, corrections.
        }
    }

    private void Represents(string member, string? ward)
    {
        if (ward is null) wardOf.Remove(member);
        else wardOf[member] = ward;
    }

    private void Change(string member, Func<MemberThen, MemberThen> change)
    {
        if (members.TryGetValue(member, out var known)) members[member] = change(known);
    }
}
