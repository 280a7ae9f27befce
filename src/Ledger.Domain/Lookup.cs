using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;

namespace Ledger.Domain;

/// <summary>
/// Turns the ids in a command into people, groups and posts as they were on the day, and gathers every reason
/// why the command is impossible, so that all of them are said at once.
/// </summary>
/// <param name="council">The council.</param>
/// <param name="act">The act.</param>
public sealed class Lookup(Council council, Act act)
{
    private readonly List<Refusal> refusals = [];

    /// <summary>The act.</summary>
    internal Act Act => act;

    /// <summary>The council as it was on the day of the act.</summary>
    internal CouncilOn Then => council.On(act.Occurred.Date);

    /// <summary>A group (or, in a council or body without groups, a member) by id.</summary>
    public Side Side(string id) => Found(Then.Side(id), "group or member", id, Then.Sides.Select(side => side.Id));

    /// <summary>Several sides by id.</summary>
    public IReadOnlyList<Side> Sides(IEnumerable<string?>? ids) => Each(ids, Side);

    /// <summary>The same side under the name it had on the day of the act; under its earlier one where it was no more.</summary>
    public Side Again(Side side) => Then.Side(side.Id) ?? side;

    /// <summary>A group by id.</summary>
    public GroupThen Group(string id) => Found(Then.Group(id), "group", id, Then.Groups.Select(group => group.Id));

    /// <summary>A member by id.</summary>
    public MemberThen Member(string id) => Found(Then.Member(id), "member", id, Then.Members.Select(member => member.Id));

    /// <summary>A member by id, where one is named.</summary>
    public MemberThen? MemberIfNamed(string? id) => id is null ? null : Member(id);

    /// <summary>Several members by id.</summary>
    public IReadOnlyList<MemberThen> Members(IEnumerable<string?>? ids) => Each(ids, Member);

    /// <summary>An officer by post or person's id.</summary>
    public OfficerThen Officer(string postOrPerson) =>
        Found(Then.Officer(postOrPerson), "officer in post", postOrPerson, Then.Officers.Select(officer => officer.Post));

    /// <summary>An officer by post or person's id, where one is named.</summary>
    public OfficerThen? OfficerIfNamed(string? postOrPerson) => postOrPerson is null ? null : Officer(postOrPerson);

    /// <summary>Several officers by post or person's id.</summary>
    public IReadOnlyList<OfficerThen> Officers(IEnumerable<string?>? ids) => Each(ids, Officer);

    /// <summary>A member by id, or an officer by post or person's id.</summary>
    public PersonThen Person(string id) => Found(
        Then.Member(id) is { } member ? new PersonThen(member.Id, member.Name) : Then.Officer(id) is { } officer ? new(officer.Id, officer.Name) : null,
        "member or officer", id, Then.Officers.Select(officer => officer.Post).Concat(Then.Members.Select(member => member.Id)));

    /// <summary>A body's name by its id.</summary>
    public string Body(string id) => Found(Then.Bodies.GetValueOrDefault(id), "body", id, Then.Bodies.Keys);

    /// <summary>A ward's name by its id.</summary>
    public string Ward(string id) => Found(Then.Wards.GetValueOrDefault(id), "ward", id, Then.Wards.Keys);

    /// <summary>A ward's name by its id, where one is named.</summary>
    public string? WardIfNamed(string? id) => id is null ? null : Ward(id);

    /// <summary>Several wards' ids, each of which must exist.</summary>
    public IReadOnlyList<string> Wards(IEnumerable<string?>? ids) => Each(ids, id =>
    {
        Ward(id);
        return id;
    });

    /// <summary>Refuses unless something holds.</summary>
    /// <param name="holds">What must hold.</param>
    /// <param name="says">What is wrong otherwise, in a sentence.</param>
    /// <param name="mend">What to do, in a sentence.</param>
    public void Require(bool holds, string says, string mend)
    {
        if (!holds) refusals.Add(new(says, mend));
    }

    /// <summary>The fact, unless there is a reason to refuse; <paramref name="fact"/> is called only without one, so that everything it uses was found.</summary>
    public Decision Record(Func<Fact> fact) => RecordAll(() => [fact()]);

    /// <summary>As <see cref="Record"/>, for several facts.</summary>
    /// <param name="facts">Makes the facts.</param>
    public Decision RecordAll(Func<IEnumerable<Fact>> facts)
    {
        this.NotToCome(act.Occurred);
        return refusals.Count > 0 ? new Decision.Refuse([.. refusals.Distinct()]) : new Decision.Record([.. facts()]).Stamped(act);
    }

    // A list in JSON may hold a null, which is looked up as an empty id and not found.
    private static IReadOnlyList<T> Each<T>(IEnumerable<string?>? ids, Func<string, T> find) => [.. (ids ?? []).Distinct().Select(id => find(id ?? ""))];

    private T Found<T>(T? found, string what, string id, IEnumerable<string> known) where T : class
    {
        if (found is not null) return found;
        var some = string.Join(", ", known.Distinct().Order(StringComparer.Ordinal).Take(8));
        refusals.Add(new(
            $"There is no {what} “{id}” on {Dates.Plain(act.Occurred.Date)}.",
            some.Length == 0 ? "Import the roster first." : $"Use an id of the roster, such as {some}."));
        return null!;
    }
}
