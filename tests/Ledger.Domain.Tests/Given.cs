using System.Text.Json;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using NodaTime;
using NodaTime.Text;

namespace Ledger.Domain.Tests;

/// <summary>
/// What had happened, day by day, told to a ledger without a database; and what a clause then says of it.
/// Each fact is recorded at nine the next morning.
/// </summary>
internal sealed class Given<TState>(Func<TState?, Entry, TState> evolve, History roster, TState? begun = null) where TState : class
{
    private TState? state = begun;
    private History history = History.Empty;
    private History council = roster;

    /// <summary>The stream as it stands.</summary>
    internal TState State => state!;

    /// <summary>The council as it stands.</summary>
    internal Council Council => new(council);

    internal Given<TState> On(string when, Fact fact)
    {
        var entry = Entry(history, when, fact);
        history = history.With(entry);
        state = evolve(state, entry);
        return this;
    }

    /// <summary>A fact about the council itself.</summary>
    internal Given<TState> CouncilOn(string when, RosterFact fact)
    {
        council = council.With(Entry(council, when, fact));
        return this;
    }

    /// <summary>What comes of a command given now.</summary>
    internal When When(ICommand<TState> command, string by = "town-clerk", string on = "2026-03-02") =>
        Tests.When.Decided(command, state, new Council(council), by, on);

    /// <summary>What the rule says under a pack with this one clause, which goes through the rule book as a pack from a file does.</summary>
    internal Judgement Under(
        IRule rule, string asOf = "2026-12-31", Clock? clock = null, Force force = Force.Must, Func<Pack, Pack>? pack = null) =>
        UnderClauses(asOf, pack, Given.Clause("1.1", rule, force) with { Clock = clock });

    /// <summary>What a pack that does not have the rule says: nothing, whatever happened.</summary>
    internal Judgement UnderAPackWithoutIt() => UnderClauses("2026-12-31", null, new Clause("1.1", Force.May, "Says nothing of it.", Clause.NoRule, Why: "a test"));

    private Judgement UnderClauses(string asOf, Func<Pack, Pack>? change, params Clause[] clauses)
    {
        var pack = Given.APack("test", "1", clauses);
        return Judgement.Of(State, history, Council, At(asOf), change is null ? pack : change(pack));
    }

    private static Entry Entry(History stream, string when, Fact fact)
    {
        var occurred = OccurredAt.Parse(when);
        var version = stream.Entries.Count + 1;
        var recorded = occurred.Date.PlusDays(1).At(new LocalTime(9, 0)).InZoneLeniently(OccurredAt.London).ToInstant();
        return new(new StreamName(typeof(TState).Name, $"{version}").Id, version, recorded, fact with { Occurred = occurred, SaidBy = new("robin-example", "Robin Example", "Town Clerk") });
    }

    private static Instant At(string date) =>
        LocalDatePattern.Iso.Parse(date).Value.At(new LocalTime(23, 59)).InZoneLeniently(OccurredAt.London).ToInstant();
}

/// <summary>Where a test begins.</summary>
internal static partial class Given
{
    /// <summary>A matter, M-1, open at Exampleton.</summary>
    internal static Given<Matter> AMatter() => new Given<Matter>(Matter.Evolve, Roster()).On("2026-01-05", new MatterOpened("M-1", "The market square"));

    /// <summary>Exampleton itself, as in May 2023.</summary>
    internal static Given<Council> ACouncil() =>
        Exampleton.Roster.Aggregate(new Given<Council>(Council.Evolve, Roster()), (council, fact) => council.On("2023-05-08", fact));

    /// <summary>A letter at Exampleton, to be told with its first fact.</summary>
    internal static Given<Letter> ALetter() => new(Letter.Evolve, Roster());

    /// <summary>A protocol for Exampleton with these clauses.</summary>
    internal static Pack APack(string id, string version, params Clause[] clauses) => new(
        id, version, "Exampleton", "A protocol of the tests", PackStatus.Adopted, Standing.Binding, new Dictionary<string, string>(), null, null, null,
        Nation.EnglandAndWales,
        [
            new("town-clerk", "Town Clerk", [], 1, null), new("director", "Director", [], 2, null),
            new("junior-officer", "Junior officer", ["planning-assistant"], 4, null), new("political-assistant", "Political assistant", [], null, null),
        ],
        new("two or more members", []), [], clauses, []);

    /// <summary>A clause that turns on a rule, its parameters written as in a file.</summary>
    internal static Clause Clause(string reference, IRule rule, Force force = Force.Must) => new(
        reference, force, "The clause of this test.", rule.GetType().Name, JsonSerializer.SerializeToElement(rule, rule.GetType(), RuleBook.ParameterFormat));

    /// <summary>The pack with one more clause, 2.1.</summary>
    internal static Pack AndClause(this Pack pack, IRule rule, Force force = Force.Must) => pack with { Clauses = [.. pack.Clauses, Clause("2.1", rule, force)] };

    /// <summary>Exampleton's roster from May 2023.</summary>
    internal static History Roster() => Exampleton.Roster.Aggregate(History.Empty, (roster, fact) => roster.With(new(
        new StreamName("roster", $"{roster.Entries.Count + 1}").Id, roster.Entries.Count + 1, Instant.FromUtc(2023, 5, 9, 9, 0),
        fact with { Occurred = new(new LocalDate(2023, 5, 8)), SaidBy = new("robin-example", "Robin Example", "Town Clerk") })));
}
