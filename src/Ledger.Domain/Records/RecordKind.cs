using Ledger.Domain.Access;
using Ledger.Domain.Concerns;
using Ledger.Domain.Declarations;
using Ledger.Domain.Granting;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.Media;
using Ledger.Domain.Protocol;
using Ledger.Domain.Readings;
using Ledger.Domain.Requests;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Records;

/// <summary>A kind of record. A new kind of stream is one line in <see cref="All"/>.</summary>
public sealed class RecordKind
{
    private readonly Func<History, IRecord> make;
    private readonly Func<Fact, bool> holds;
    private readonly Func<ICommand, IRecord?, Council, Act, Decision> decide;
    private Func<Council, IEnumerable<IRecord>> owed = _ => [];

    private RecordKind(string name, Type state, Func<History, IRecord> make, Func<Fact, bool> holds, Func<ICommand, IRecord?, Council, Act, Decision> decide) =>
        (Name, State, this.make, this.holds, this.decide) = (name, state, make, holds, decide);

    /// <summary>Every kind there is.</summary>
    public static IReadOnlyList<RecordKind> All { get; } =
    [
        For<Council, RosterFact>(Council.Stream.Kind, history => new(history)),
        For<Matter, MatterFact>("matter", history => new(history)),
        For<Letter, LetterFact>("letter", history => new(history)),
        For<MemberRequest, RequestFact>("request", history => new(history)),
        For<DocumentAccess, AccessFact>("access", history => new(history)),
        For<Declaration, DeclarationFact>("declaration", history => new(history)).AndOwed(Declaration.Owed),
        For<MediaDealing, MediaFact>("media", history => new(history)),
        For<Concern, ConcernFact>("concern", history => new(history)),
        For<Reading, ReadingFact>("reading", history => new(history)),
        For<Grant, GrantFact>(Grant.Kind, history => new(history)),
    ];

    /// <summary>The kind's name, lower case, as it begins a <see cref="StreamName"/>.</summary>
    public string Name { get; }

    private Type State { get; }

    /// <summary>The kind of that name; null where there is none.</summary>
    public static RecordKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);

    /// <summary>The kind of that name.</summary>
    /// <exception cref="InvalidOperationException">This ledger keeps none of that name.</exception>
    public static RecordKind Of(string name) => Find(name) ?? throw new InvalidOperationException($"“{name}” is no kind of record that this ledger keeps.");

    /// <summary>The kind that a record is of.</summary>
    public static RecordKind Of(IRecord record) => All.First(kind => kind.State == record.GetType());

    /// <summary>A record by its kind and reference; the reference must be known.</summary>
    public static StreamName NameOf(IRecord record) => new(Of(record).Name, record.Reference!);

    /// <summary>The kind of record that a fact begins.</summary>
    /// <exception cref="InvalidOperationException">Any kind may hold the fact, so that none begins with it.</exception>
    public static RecordKind BegunBy(Fact fact) =>
        All.FirstOrDefault(kind => kind.holds(fact)) ?? throw new InvalidOperationException($"No record begins with {fact.GetType().Name}.");

    /// <summary>A record of this kind.</summary>
    public IRecord Record(History history) => make(history);

    /// <summary>The records of this kind in which something may be owed though nothing be recorded: every member's declaration. Each is empty.</summary>
    public IEnumerable<IRecord> Owed(Council council) => owed(council);

    /// <summary>What a command about a record of this kind comes to.</summary>
    /// <param name="command">The command, which must be about this kind of record.</param>
    /// <param name="history">What is recorded so far.</param>
    /// <param name="council">The council.</param>
    /// <param name="act">Who acts, when it happened, and what time it is.</param>
    public Decision Decide(ICommand command, History history, Council council, Act act) =>
        history.Entries.IsEmpty && Name != Council.Stream.Kind && council.Succeeded is { } gone && gone.On <= act.Occurred.Date
            ? new Decision.Refuse([Begun(council, gone)])
            : decide(command, history.Entries.IsEmpty ? null : make(history), council, act);

    // A council that has been succeeded concludes what it had begun; what is new is its successor's.
    private static Refusal Begun(Council council, Entry<CouncilSucceeded> gone) => new(
        $"{council.Created?.Name} was succeeded by {gone.Fact.Name} on {Dates.Plain(gone.On)}, and begins nothing new since.",
        $"Record it with {gone.Fact.Successor}; what was begun before that day is concluded here.");

    private RecordKind AndOwed(Func<Council, IEnumerable<IRecord>> records)
    {
        owed = records;
        return this;
    }

    private static RecordKind For<TState, TFact>(string name, Func<History, TState> make) where TState : class, IRecord where TFact : Fact =>
        new(name, typeof(TState), make, fact => fact is TFact, (command, current, council, act) => ((ICommand<TState>)command).Decide((TState?)current, council, act));
}
