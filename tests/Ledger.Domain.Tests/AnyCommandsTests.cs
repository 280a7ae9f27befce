using CsCheck;
using Ledger.Domain.Matters;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Tests;

/// <summary>Whatever commands in whatever order: each is recorded or refused in words, and nothing is thrown.</summary>
public sealed class AnyCommandsTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 1, 9, 0);

    private static readonly Actor[] Actors =
    [
        new("robin-example", "Robin Example", "Town Clerk"), new("dee-rector", "Dee Rector", "Director of Places"),
        new("ann-sample", "Cllr Ann Sample", "member, Labour"), new("administrator", "The administrator", "administrator"),
    ];

    private static readonly Gen<Act> Acts = Gen.Select(Gen.Frequency((9, Gen.OneOf(Actors[..2])), (1, Gen.OneOf(Actors[2..]))), Gen.Int[0, 52], Gen.Bool, (actor, days, estimated) =>
        new Act(actor, new OccurredAt(new LocalDate(2026, 1, 10).PlusDays(days), null, estimated), Now));

    private static readonly Gen<ICommand> Commands = Gen.Frequency(
        (1, Anything.Of<ICommand>(Anything.Concrete(typeof(ICommand<Council>)))), (6, Anything.Of<ICommand>(Anything.Concrete(typeof(ICommand<Matter>)))));

    // In some stories the days follow one another; in the others they are told as they come to mind.
    private static readonly Gen<(ICommand, Act)[]> Stories = Gen.Select(Gen.Select(Commands, Acts).Array[150], Gen.Bool, (story, inOrder) =>
        inOrder ? [.. story.OrderBy(one => one.Item2.Occurred.Date)] : story);

    [Fact]
    public void Nothing_is_thrown_and_a_refusal_records_nothing() =>
        Stories.Array[20].Sample(stories => Array.ForEach(stories, Live), iter: 1, threads: 1, seed: "0N0XIzNsQ0O2");

    private static void Live((ICommand Command, Act Act)[] story)
    {
        var roster = Told(Given.Roster(), new ProtocolAdopted(Anything.Asking, new(2026, 1, 1), "C/26/1", false));
        var matter = Told(History.Empty, new MatterOpened("M-1", "The market square"));
        foreach (var (command, act) in story)
        {
            var council = new Council(roster);
            switch (command)
            {
                case ICommand<Council> about: roster = After(about.Decide(council, council, act), roster, act); break;
                case ICommand<Matter> about: matter = After(about.Decide(new Matter(matter), council, act), matter, act); break;
            }
        }

        new Council(roster).On(new LocalDate(2026, 12, 31)).ShouldNotBeNull();
        roster.Entries.Count.ShouldBeGreaterThan(Exampleton.Roster.Count + 1);
        matter.Entries.Count.ShouldBeGreaterThan(1);
    }

    private static History After(Decision decision, History history, Act act)
    {
        if (decision is Decision.Refuse refuse)
        {
            refuse.Refusals.ShouldNotBeEmpty();
            refuse.Refusals.ShouldAllBe(refusal => refusal.Says.EndsWith('.') && refusal.Mend.EndsWith('.'));
            return history;
        }

        var facts = decision.ShouldBeOfType<Decision.Record>().Facts;
        facts.ShouldNotBeEmpty();
        facts.ShouldAllBe(fact => fact.Occurred == act.Occurred && fact.SaidBy == act.By);
        return facts.Aggregate(history, With);
    }

    private static History Told(History before, Fact fact) => With(before, fact with { Occurred = OccurredAt.Parse("2026-01-05"), SaidBy = Actors[0] });

    private static History With(History before, Fact fact) => before.With(new(Guid.Empty, before.Entries.Count + 1, Now, fact));
}
