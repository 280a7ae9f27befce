using Ledger.Domain.People;
using NodaTime;

namespace Ledger.Domain.Roster;

/// <summary>The council as it was on one day: who was a member of what, and who held which post.</summary>
public sealed partial class CouncilOn
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
    private readonly List<MailboxReaderAdded> readers = [];
    private readonly List<SeatVacated> vacancies = [];
    private readonly List<OfficerAppointed> acting = [];
    private readonly List<CouncilSpokespersonAgreed> spokespeople = [];

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

    /// <summary>Who may read which mailbox, and on what basis.</summary>
    public IReadOnlyList<MailboxReaderAdded> MailboxReaders => readers;

    /// <summary>The seats that are vacant; each stands as often as it has seats to fill.</summary>
    public IReadOnlyList<SeatVacated> VacantSeats => vacancies;

    /// <summary>The members who act unpaid in a post; each also stands among the officers.</summary>
    public IReadOnlyList<OfficerAppointed> ActingMembers => acting;

    /// <summary>The parts that members play in their groups.</summary>
    public IReadOnlyList<GroupPartTaken> Parts => parts;

    /// <summary>The members whom the council agreed on to speak for it.</summary>
    public IReadOnlyList<CouncilSpokespersonAgreed> Spokespeople => spokespeople;

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

    /// <summary>The id of the ward that a member represents; null for none.</summary>
    public string? WardOf(string member) => wardOf.GetValueOrDefault(member);

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
}
