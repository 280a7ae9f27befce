using System.Text.Json;
using Ledger.Domain.Concerns;
using NodaTime;

namespace Ledger.Domain.Protocol;

/// <summary>How far a published text has come.</summary>
public enum PackStatus
{
    /// <summary>Not adopted by anybody yet.</summary>
    Draft,

    /// <summary>Adopted by a council.</summary>
    Adopted,

    /// <summary>Replaced by a later version; still read for the days on which it was in force.</summary>
    Superseded,
}

/// <summary>What a protocol says of its own weight; shown beside every finding.</summary>
public enum Standing
{
    /// <summary>Members and officers are bound by it.</summary>
    Binding,

    /// <summary>It calls itself guidance.</summary>
    Guidance,

    /// <summary>It is a draft.</summary>
    Draft,
}

/// <summary>How strong a clause is: must, shall, will, never → must; should, normally → should; may → may.</summary>
public enum Force
{
    /// <summary>An obligation.</summary>
    Must,

    /// <summary>An expectation.</summary>
    Should,

    /// <summary>A permission.</summary>
    May,
}

/// <summary>What a time limit rests on.</summary>
public enum Basis
{
    /// <summary>The protocol states it.</summary>
    Protocol,

    /// <summary>The law states it.</summary>
    Law,

    /// <summary>The council chose it for itself; missing it is never a breach.</summary>
    LocalTarget,
}

/// <summary>A member/officer protocol as data: its clauses, with the rule that each turns on. A new council is a new pack, never a new build.</summary>
/// <param name="Id">The pack's id, such as <c>hailsham</c>.</param>
/// <param name="Version">The version of the text, such as <c>2024-12</c>.</param>
/// <param name="Council">The council that published it.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Status">How far the text has come.</param>
/// <param name="Standing">What the text says of its own weight.</param>
/// <param name="Words">The council's own words: ward or division, clerk, chair, councillor.</param>
/// <param name="Adopted">The day the publishing council adopted it; null where unknown or not adopted.</param>
/// <param name="EffectiveFrom">The first day on which it applies; null where unknown.</param>
/// <param name="Review">The day by which it is to be reviewed.</param>
/// <param name="Nation">Whose bank holidays its clocks keep.</param>
/// <param name="Posts">The protocol's roles and the council's posts that fill them.</param>
/// <param name="Groups">What counts as a group, and what more a class of group may be given.</param>
/// <param name="Chains">Who decides, then who.</param>
/// <param name="Clauses">Every clause of the text, judged or not.</param>
/// <param name="Notes">What a reader of the whole should know.</param>
/// <param name="Reminders">When and whom to remind of what is owed; null for nobody.</param>
public sealed record Pack(
    string Id,
    string Version,
    string Council,
    string Title,
    PackStatus Status,
    Standing Standing,
    IReadOnlyDictionary<string, string> Words,
    LocalDate? Adopted,
    LocalDate? EffectiveFrom,
    LocalDate? Review,
    Nation Nation,
    IReadOnlyList<PostInPack> Posts,
    GroupsInPack Groups,
    IReadOnlyList<Chain> Chains,
    IReadOnlyList<Clause> Clauses,
    IReadOnlyList<string> Notes,
    RemindersInPack? Reminders = null)
{
    /// <summary>How the pack is named in commands and reports: <c>hailsham@2024</c>.</summary>
    public override string ToString() => $"{Id}@{Version}";

    /// <summary>The role that a council's post fills under this protocol; the post itself where the protocol names no such role.</summary>
    public IEnumerable<string> RolesOf(string post) =>
        Posts.Where(role => role.Role == post || role.HeldBy.Contains(post)).Select(role => role.Role).DefaultIfEmpty(post);

    /// <summary>What the protocol calls a role; the role itself where the protocol does not name it.</summary>
    public string TitleOf(string role) => Posts.FirstOrDefault(post => post.Role == role)?.Title ?? role;

    /// <summary>How senior a post is: 1 is the head of the paid service; null where the protocol does not say.</summary>
    public int? SeniorityOf(string post) =>
        Posts.Where(role => role.Role == post || role.HeldBy.Contains(post)).Min(role => role.Seniority);

    /// <summary>Why the text did not apply yet on a day: "takes effect on 1 February 2024"; null where it did, or its dates are not known.</summary>
    public string? WhyNotOn(LocalDate day) =>
        EffectiveFrom is { } effective ? day < effective ? $"takes effect on {Dates.Plain(effective)}" : null
        : Adopted is { } adopted && day < adopted ? $"was adopted on {Dates.Plain(adopted)}"
        : null;
}

/// <summary>A role that the protocol names.</summary>
/// <param name="Role">The role's id, such as <c>chief-executive</c>.</param>
/// <param name="Title">What the protocol calls it.</param>
/// <param name="HeldBy">
/// The ids of the council's real posts, bodies and offices that fill the role; the role's own id always counts. Offices are
/// <c>chair-of-BODY</c> and <c>vice-chair-of-BODY</c>, <c>leader-of-the-group</c> (of the member whom a concern is about, or else of the
/// one who raises it), <c>leader-of-the-administration</c>, <c>officer-concerned</c>, <c>acting-member</c> and <c>any-member</c>.
/// </param>
/// <param name="Seniority">1 for the head of the paid service, 2 for those who report to it, and so on; null for posts outside the line.</param>
/// <param name="StandIn">The role that stands in while this one is empty.</param>
public sealed record PostInPack(string Role, string Title, IReadOnlyList<string> HeldBy, int? Seniority, string? StandIn);

/// <summary>What the protocol calls a group, and what more a class of group may lawfully be given.</summary>
/// <param name="Counts">What counts as a group, in a sentence.</param>
/// <param name="Entitlements">What more a class of group may be given.</param>
public sealed record GroupsInPack(string Counts, IReadOnlyList<Entitlement> Entitlements);

/// <summary>Support that a class of group may be given beyond the others: a lawful asymmetry.</summary>
/// <param name="Class">The class of group.</param>
/// <param name="To">The kinds of support; empty for every kind.</param>
/// <param name="Clause">The clause that allows it.</param>
/// <param name="AuthorisedBy">The role whose recorded authorisation extends it to a matter; null where none is needed.</param>
public sealed record Entitlement(Roster.GroupClass Class, IReadOnlyList<Matters.SupportKind> To, string Clause, string? AuthorisedBy);

/// <summary>Who decides, then who.</summary>
/// <param name="Id">The chain's id, to which clauses refer.</param>
/// <param name="Steps">The steps in order.</param>
/// <param name="For">The concerns that it is the route for; null for a chain that is no route for concerns.</param>
/// <param name="Clause">The clause that gives it; null where a comment in the file says so.</param>
/// <param name="TellBack">Whom the outcome is told to: roles, <c>complainant</c>, <c>subject</c>; null where the text does not say.</param>
/// <param name="Ends">Why it ends with nobody who hears or decides, where the text goes no further.</param>
public sealed record Chain(
    string Id, IReadOnlyList<ChainStep> Steps, RouteFor? For = null, string? Clause = null, IReadOnlyList<string>? TellBack = null, string? Ends = null);

/// <summary>One step of a chain.</summary>
/// <param name="Who">The roles or bodies of this step.</param>
/// <param name="All">Whether all of them must act; otherwise any one.</param>
/// <param name="Part">What they do: advise, mediate, hear, decide.</param>
/// <param name="Outside">Whether they belong to another authority.</param>
/// <param name="Optional">Whether the text only allows the step, so that it may be left out.</param>
/// <param name="When">How serious a concern is that takes this step; null for any.</param>
/// <param name="TellBack">Whom those at this step report back to: roles, <c>complainant</c>, <c>subject</c>; null for nobody.</param>
/// <param name="Informed">The roles that are informed when the concern comes to this step; null for none.</param>
public sealed record ChainStep(
    IReadOnlyList<string> Who, bool All, string Part, bool Outside, bool Optional = false, IReadOnlyList<Seriousness>? When = null,
    IReadOnlyList<string>? TellBack = null, IReadOnlyList<string>? Informed = null)
{
    /// <summary>Somebody whom a step reports back to: the one who raised the concern.</summary>
    public const string Complainant = "complainant";

    /// <summary>Somebody whom a step reports back to: the one whom the concern is about.</summary>
    public const string Subject = "subject";

    /// <summary>What those at a step can do.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["advise", "mediate", "hear", "decide"];
}

/// <summary>The concerns that a chain is the route for. What is left out does not matter.</summary>
/// <param name="By">What the one who complains is to the council.</param>
/// <param name="About">What the one complained about is.</param>
/// <param name="Kinds">The kinds of concern.</param>
/// <param name="Seriousness">How serious they are.</param>
/// <param name="ByRoles">The roles of the officer who complains.</param>
/// <param name="ExceptByRoles">The roles of officers for whom it is not the route.</param>
/// <param name="AboutRoles">The roles of the officer complained about.</param>
/// <param name="ExceptAboutRoles">The roles of officers about whom it is not the route.</param>
public sealed record RouteFor(
    IReadOnlyList<ConcernSide>? By = null, IReadOnlyList<ConcernSide>? About = null, IReadOnlyList<ConcernKind>? Kinds = null,
    IReadOnlyList<Seriousness>? Seriousness = null, IReadOnlyList<string>? ByRoles = null, IReadOnlyList<string>? ExceptByRoles = null,
    IReadOnlyList<string>? AboutRoles = null, IReadOnlyList<string>? ExceptAboutRoles = null);

/// <summary>One clause of a protocol.</summary>
/// <param name="Ref">The clause's reference as the source prints or counts it: <c>8.11</c>, <c>CORRESPONDENCE ¶2</c>.</param>
/// <param name="Force">How strong it is.</param>
/// <param name="Says">What it asks, in one sentence of our own.</param>
/// <param name="Rule">The name of the rule that it turns on, or <c>none</c>.</param>
/// <param name="With">The rule's parameters.</param>
/// <param name="Why">Why no rule can judge it, where the rule is <c>none</c>.</param>
/// <param name="Clock">The time it allows; null where it sets none.</param>
/// <param name="Basis">What the clock rests on.</param>
/// <param name="Note">What is unclear in the text, or at odds with another clause.</param>
public sealed record Clause(
    string Ref,
    Force Force,
    string Says,
    string Rule,
    JsonElement? With = null,
    string? Why = null,
    Clock? Clock = null,
    Basis Basis = Basis.Protocol,
    string? Note = null)
{
    /// <summary>The name that stands for "no rule judges this".</summary>
    public const string NoRule = "none";
}
