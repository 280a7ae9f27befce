using Ledger.Domain.Concerns;
using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Protocol;

/// <summary>What a rule is given besides the stream: the clause, its pack, the council, and the moment of judging.</summary>
/// <param name="clause">The clause that turns on the rule.</param>
/// <param name="pack">The pack that the clause stands in.</param>
/// <param name="council">The council.</param>
/// <param name="asOf">The moment of judging; duties are open or overdue as of it.</param>
public sealed class Charge(Clause clause, Pack pack, Council council, Instant asOf)
{
    /// <summary>The clause that turns on the rule.</summary>
    public Clause Clause { get; } = clause;

    /// <summary>The pack that the clause stands in.</summary>
    public Pack Pack { get; } = pack;

    /// <summary>The council.</summary>
    public Council Council { get; } = council;

    /// <summary>The moment of judging.</summary>
    public Instant AsOf { get; } = asOf;

    /// <summary>A breach of the clause, dated by the act that broke it.</summary>
    /// <param name="act">The entry that broke the clause.</param>
    /// <param name="subject">The id of whom it concerns.</param>
    /// <param name="says">What was found, in a sentence.</param>
    /// <param name="also">Further evidence.</param>
    public Finding Breach(Entry act, string subject, string says, params IEnumerable<Entry> also) =>
        new(Clause, act.Fact.Occurred.Date, FindingKind.Breach, says, subject, [act, .. also]);

    /// <summary>A question for a person, dated by the act that raises it.</summary>
    /// <param name="act">The entry that raises the question.</param>
    /// <param name="subject">The id of whom it concerns.</param>
    /// <param name="says">What is asked, in a sentence.</param>
    /// <param name="also">Further evidence.</param>
    public Finding Question(Entry act, string subject, string says, params IEnumerable<Entry> also) =>
        new(Clause, act.Fact.Occurred.Date, FindingKind.Question, says, subject, [act, .. also]);

    /// <summary>A lawful difference that a report should explain.</summary>
    /// <param name="act">The entry explained.</param>
    /// <param name="subject">The id of whom it concerns.</param>
    /// <param name="says">The explanation, in a sentence.</param>
    /// <param name="also">Further entries explained.</param>
    public Note Note(Entry act, string subject, string says, params IEnumerable<Entry> also) =>
        new(Clause, act.Fact.Occurred.Date, says, subject, [act, .. also]);

    /// <summary>A duty that an entry gave rise to, timed by the clause's clock.</summary>
    /// <param name="trigger">The entry from which it arose.</param>
    /// <param name="owedTo">To whom it is owed.</param>
    /// <param name="what">What is owed, beginning with a verb.</param>
    /// <param name="evidence">The entry that shows it done; null while there is none.</param>
    /// <param name="terms">What else bears on the clock; nothing, where not given.</param>
    /// <param name="clock">Another clock than the clause's own, such as that of an acknowledgement.</param>
    public Duty Duty(Entry trigger, Owed owedTo, string what, Entry? evidence, Terms? terms = null, Clock? clock = null)
    {
        var due = (clock ?? Clause.Clock ?? Clock.NotStated).DueFrom(trigger.Fact.Occurred, Council.WorkingDays, terms);
        return new(Clause, trigger.Fact.Occurred.Date, owedTo, what, trigger, due, Clause.Basis, evidence, due.StateOf(evidence?.Fact.Occurred, AsOf), terms ?? Terms.None);
    }

    /// <summary>Where a kind of request goes that the clause is not about, as its clock says; null for one that it is about.</summary>
    public string? GoesElsewhere(string? kind) => Clause.Clock?.Of(kind) is { Clock: null } own ? own.GoesTo : null;

    /// <summary>Whether an officer's post fills one of these roles under the protocol.</summary>
    public bool Fills(OfficerThen officer, IEnumerable<string> roles) => Pack.RolesOf(officer.Post).Intersect(roles).Any();

    /// <summary>
    /// Whether somebody fills one of these roles on a day, as those of a chain's step do: an officer by post, a member by an office such as
    /// <c>chair-of-council</c>, a body by its id; while nobody fills a role, whoever stands in for it; somebody outside the council by the role itself.
    /// </summary>
    public bool Fills(Handler who, IEnumerable<string> roles, LocalDate on)
    {
        var (holders, known) = (new Holders(Pack, Council.On(on)), who.Post ?? who.Id);
        return roles.Any(role => (who.Kind is not HandlerKind.Member && Pack.RolesOf(known).Contains(role))
            || holders.Of(role).Any(holder => holder.Kind == who.Kind && (holder.Post ?? holder.Id) == known));
    }

    /// <summary>Roles as the protocol calls them: "the Town Clerk or the Director".</summary>
    public string TitlesOf(IEnumerable<string> roles) =>
        string.Join(" or ", roles.Select(role => $"the {Pack.TitleOf(role)}"));

    /// <summary>Whether clauses about groups are about this side on a day: a group or, only in a council without groups, a member.</summary>
    public bool CountsAsGroup(Side side, LocalDate on) => side.Kind is SideKind.Group || Council.On(on).Groups.Count == 0;

    /// <summary>The other sides that officers owed the same, on a day.</summary>
    public IEnumerable<Side> SidesBesides(Side side, LocalDate on) => Council.On(on).Sides.Where(other => other.Id != side.Id);

    /// <summary>The entitlement under which a side could lawfully be given the support that an entry records; null where there is none.</summary>
    public Entitlement? EntitlementOf(Side side, Entry support, Matter matter) => Matter.KindsOf(support.Fact)
        .Select(kind => EntitlementOf(side, kind, matter, support.Fact.Occurred.Date)).FirstOrDefault(entitlement => entitlement is not null);

    /// <summary>
    /// The entitlement under which a side could lawfully be given more of a kind of support on a matter; null where there is none.
    /// One that needs a post's authorisation counts only where that is recorded.
    /// </summary>
    public Entitlement? EntitlementOf(Side side, SupportKind kind, Matter matter, LocalDate on) => Entitlements.Of(Pack, Council, side, kind, matter, on);

    /// <summary>Whether the post that an entitlement asks for had authorised it for a side on a matter by a day; true where it asks for none.</summary>
    public bool IsAuthorised(Entitlement entitlement, Side side, Matter matter, LocalDate on) => Entitlements.IsAuthorised(Pack, entitlement, side, matter, on);
}
