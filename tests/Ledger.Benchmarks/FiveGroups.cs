using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Testing;
using NodaTime;

namespace Ledger.Benchmarks;

/// <summary>Exampleton with five groups, and matters on which each of them asks, is attended, is advised, and the others are told.</summary>
internal static class FiveGroups
{
    private static readonly string[] Groups = ["labour", "conservative", "green", "liberal-democrat", "independent"];

    private static readonly Act Clerk = new(
        new("robin-example", "Robin Example", "Town Clerk"), new(new LocalDate(2026, 2, 2)), Instant.FromUtc(2026, 2, 2, 12, 0));

    /// <summary>The commands of one matter.</summary>
    public const int CommandsPerMatter = 20;

    /// <summary>The moment from which everything here is judged.</summary>
    public static Instant Now { get; } = Instant.FromUtc(2026, 3, 2, 12, 0);

    /// <summary>The commands that begin the council.</summary>
    public static IReadOnlyList<Order> Beginning(string slug, string pack) =>
    [
        .. TestLedger.Exampleton(slug, pack).Select(line => CommandBook.Read(line)),
        .. ((string[])["liberal-democrat", "independent"]).Select(group =>
            new Order(new FormGroup(group, group), new("administrator", new OccurredAt(new LocalDate(2025, 5, 8))))),
    ];

    /// <summary>Opens a matter.</summary>
    public static OpenMatter Open(string matter) => new(matter, "The market square");

    /// <summary>The first that follows: a group asks for support.</summary>
    public static RequestGroupSupport Ask(string matter) => new(matter, "R-0", "labour", SupportKind.Attendance, "town-clerk", About: "What the stalls bring in");

    /// <summary>The commands of a matter, in the order of a council's days.</summary>
    public static IEnumerable<ICommand<Matter>> Matter(string matter)
    {
        yield return Open(matter);
        for (var at = 0; at < Groups.Length; at++)
        {
            var group = Groups[at];
            yield return new RequestGroupSupport(matter, $"R-{at}", group, SupportKind.Attendance, "town-clerk", About: "What the stalls bring in");
            yield return new AttendGroupMeeting(matter, $"G-{at}", group, Request: $"R-{at}");
            yield return new GiveAdvice(matter, $"A-{at}", group, Meeting: $"G-{at}", Request: $"R-{at}", Facts: ["The sixty stalls bring in £41,000 a year."]);
            if (at + 1 < Groups.Length)
                yield return new TellOtherGroups(matter, group, [.. Groups.Where(other => other != group)], SupportKind.Attendance, WithSubject: true, "e-mail");
        }
    }

    /// <summary>A command as the clerk hands it in.</summary>
    public static Order ByTheClerk(ICommand command) => new(command, new("town-clerk", Clerk.Occurred));

    /// <summary>The council, in memory.</summary>
    public static Council InMemory(string pack) => new(Beginning("exampleton", pack).Aggregate(
        History.Empty, (told, order) => Told(told, ((ICommand<Council>)order.Command).Decide(told.Entries.IsEmpty ? null : new(told), new(told), Clerk with { Occurred = order.How.Occurred! }))));

    /// <summary>A matter's history, in memory.</summary>
    public static History InMemory(string matter, Council council) => Matter(matter).Aggregate(
        History.Empty, (told, command) => Told(told, command.Decide(told.Entries.IsEmpty ? null : new(told), council, Clerk)));

    /// <summary>The fact that a command comes to.</summary>
    public static Fact Fact(ICommand<Matter> command, History before, Council council) =>
        Told(before, command.Decide(before.Entries.IsEmpty ? null : new(before), council, Clerk)).Entries[^1].Fact;

    private static History Told(History before, Decision decision) => decision is Decision.Record record
        ? record.Stamped(Clerk).Facts.Aggregate(before, (history, fact) => history.With(new(Guid.CreateVersion7(), history.Entries.Count + 1, Clerk.Now, fact)))
        : throw new InvalidOperationException(string.Join(" ", ((Decision.Refuse)decision).Refusals.Select(refusal => refusal.Says)));
}
