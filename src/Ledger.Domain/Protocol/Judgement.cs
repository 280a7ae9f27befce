using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Protocol;

/// <summary>What the rules say of one stream at one moment.</summary>
/// <param name="Findings">Breaches and questions, by the day of the act.</param>
/// <param name="Duties">What is or was owed, local targets apart from the protocol's own limits.</param>
/// <param name="Notes">Lawful differences, explained.</param>
public sealed record Judgement(ImmutableArray<Finding> Findings, ImmutableArray<Duty> Duties, ImmutableArray<Note> Notes)
{
    private static readonly ConditionalWeakTable<Pack, IReadOnlyList<Turning>> Bound = [];

    /// <summary>Nothing found, nothing owed.</summary>
    public static Judgement Nothing { get; } = new([], [], []);

    /// <summary>
    /// Judges a stream. Each adopted protocol judges what happened while it was in force; <paramref name="under"/>, where given,
    /// judges all of it instead.
    /// </summary>
    /// <param name="state">The matter or letter as it stands.</param>
    /// <param name="history">Its entries, for the answers that people gave.</param>
    /// <param name="council">The council.</param>
    /// <param name="asOf">The moment as of which duties are open or overdue.</param>
    /// <param name="under">Another pack to judge by: "what would another council's protocol have said?"</param>
    public static Judgement Of<TState>(TState state, History history, Council council, Instant asOf, Pack? under = null) where TState : class
    {
        var judged = (under is null ? InForce(council) : [(under, LocalDate.MinIsoValue, LocalDate.MaxIsoValue)])
            .SelectMany(text => Rulings(state, text.Pack, council, asOf)
                .Where(one => text.From <= one.On && one.On < text.Until)
                .SelectMany(one => WithWhatPeopleSaid(one, text.Pack, history, council, asOf)))
            .ToList();
        return new(
            [.. judged.OfType<Finding>().OrderBy(finding => finding.On)],
            [.. judged.OfType<Duty>().OrderBy(duty => duty.On)],
            [.. judged.OfType<Note>().OrderBy(note => note.On)]);
    }

    private static IEnumerable<Judged> WithWhatPeopleSaid(Judged one, Pack pack, History history, Council council, Instant asOf) => one switch
    {
        Finding finding => [Answers.Apply(finding, pack, history, council)],
        Duty duty => Targets.Beside(Answers.Apply(duty, pack, history, council, asOf), pack, council, asOf),
        _ => [one],
    };

    private static IEnumerable<(Pack Pack, LocalDate From, LocalDate Until)> InForce(Council council)
    {
        var adopted = council.Protocols.ToList();
        return adopted.Select((protocol, at) =>
            (protocol.Pack, protocol.From, at + 1 < adopted.Count ? adopted[at + 1].From : LocalDate.MaxIsoValue));
    }

    private static IEnumerable<Judged> Rulings<TState>(TState state, Pack pack, Council council, Instant asOf) where TState : class =>
        from turning in Bound.GetValue(pack, Bind)
        where turning.Rule is IRule<TState>
        from one in ((IRule<TState>)turning.Rule).Judge(state, new Charge(turning.Clause, pack, council, asOf))
        select one;

    /// <summary>The clauses of a pack that turn on rules of one kind, with those rules.</summary>
    internal static IEnumerable<(Clause Clause, TRule Rule)> RulesOf<TRule>(Pack pack) =>
        from turning in Bound.GetValue(pack, Bind) where turning.Rule is TRule select (turning.Clause, (TRule)turning.Rule);

    private static IReadOnlyList<Turning> Bind(Pack pack) =>
        [.. from clause in pack.Clauses let rule = RuleBook.For(clause) where rule is not null select new Turning(clause, rule)];

    private sealed record Turning(Clause Clause, IRule Rule);
}
