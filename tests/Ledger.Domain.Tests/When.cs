using System.Collections.Immutable;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Tests;

/// <summary>What came of a command: facts, or refusals.</summary>
internal sealed record When(Decision Decision)
{
    /// <summary>The facts recorded; fails where the command was refused, and says why it was.</summary>
    internal ImmutableArray<Fact> Then => Decision is Decision.Record record
        ? record.Facts
        : throw new ShouldAssertException($"It was refused: {string.Join(" ", Refused.Select(refusal => refusal.Says))}");

    /// <summary>The reasons for which the command was refused; fails where it was recorded.</summary>
    internal ImmutableArray<Refusal> Refused => Decision.ShouldBeOfType<Decision.Refuse>().Refusals;

    /// <summary>Lets somebody of the roster (an officer by post, or anybody by id) give a command; it is recorded at nine the next morning.</summary>
    internal static When Decided<TState>(ICommand<TState> command, TState? state, Council council, string by, string on) where TState : class
    {
        var occurred = OccurredAt.Parse(on);
        var then = council.On(occurred.Date);
        var actor = then.Officer(by) is { } officer ? new Actor(officer.Id, officer.Name, officer.Title)
            : then.Member(by) is { } member ? new Actor(member.Id, member.Name, "member")
            : throw new ArgumentException($"Nobody at Exampleton goes by “{by}”.", nameof(by));
        var recorded = occurred.Date.PlusDays(1).At(new LocalTime(9, 0)).InZoneLeniently(OccurredAt.London).ToInstant();
        return new(command.Decide(state, council, new Act(actor, occurred, recorded)));
    }
}
