using CsCheck;
using Ledger.Domain.Readings;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Tests.Readings;

/// <summary>Whatever commands about readings in whatever order: each is recorded or refused in words, and nothing is thrown.</summary>
public sealed class AnyReadingsTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 1, 9, 0);

    private static readonly Actor[] Actors = [new("robin-example", "Robin Example", "Town Clerk"), new("dee-rector", "Dee Rector", "Director of Places")];

    private static readonly Gen<(ICommand<Reading>, Act)[]> Stories = Gen.Select(
        Anything.Of<ICommand<Reading>>(Anything.Concrete(typeof(ICommand<Reading>))),
        Gen.OneOf(Actors).Select(actor => new Act(actor, new OccurredAt(new LocalDate(2026, 2, 1)), Now))).Array[100];

    [Fact]
    public void Nothing_is_thrown_and_a_refusal_says_what_to_do() => Stories.Sample(Live, iter: 20, threads: 1);

    private static void Live((ICommand<Reading> Command, Act Act)[] story)
    {
        var (history, council) = (History.Empty, new Council(Given.Roster()));
        foreach (var (command, act) in story)
        {
            switch (command.Decide(history.Entries.IsEmpty ? null : new Reading(history), council, act))
            {
                case Decision.Refuse refuse:
                    refuse.Refusals.ShouldNotBeEmpty();
                    refuse.Refusals.ShouldAllBe(refusal => refusal.Says.EndsWith('.') && refusal.Mend.EndsWith('.'));
                    break;
                case Decision.Record record:
                    // What was decided may be corrected later; when it was carried out, it stood.
                    foreach (var done in record.Facts.OfType<ErasureDone>()) new Reading(history).DecisionOn(done.Erasure)!.Fact.Agreed.ShouldBeTrue();
                    history = record.Facts.Aggregate(history, (before, fact) => before.With(new(Guid.Empty, before.Entries.Count + 1, Now, fact)));
                    break;
            }
        }
    }
}
