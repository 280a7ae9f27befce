using CsCheck;
using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol.Concerns;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Tests;

/// <summary>Whatever commands about a concern in whatever order: each is recorded or refused in words, and nothing is thrown, by the rules neither.</summary>
public sealed class AnyConcernCommandsTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 1, 9, 0);

    private static readonly Gen<Act> Acts = Gen.Select(
        Gen.OneOf(new Actor("robin-example", "Robin Example", "Town Clerk"), new Actor("ann-sample", "Cllr Ann Sample", "member, Labour")), Gen.Int[0, 40],
        (by, days) => new Act(by, new OccurredAt(new LocalDate(2026, 1, 10).PlusDays(days)), Now));

    private static readonly Gen<ICommand<Concern>> Commands =
        Anything.Of<ICommand<Concern>>(Anything.Concrete(typeof(ICommand<Concern>)).Where(type => type.Namespace == typeof(RaiseConcern).Namespace));

    [Fact]
    public void Nothing_is_thrown_and_a_refusal_records_nothing() =>
        Gen.Select(Commands, Acts).Array[120].Array[12].Sample(stories => Array.ForEach(stories, Live), iter: 1, threads: 1, seed: "0N0XIzNsQ0O2");

    private static void Live((ICommand<Concern> Command, Act Act)[] story)
    {
        var pack = Protocols.Of(
            Protocols.Judged("1.1", new ConcernTakesItsRoute(["about-an-officer", "about-the-clerk", "about-a-member"])), Protocols.Judged("1.2", new OutcomeIsTold(["about-the-clerk"])),
            Protocols.Judged("8.2", new UpheldConcernIsABreach()), Protocols.Judged("1.4", new BothSidesGetTheParticulars()), Protocols.Judged("1.5", new TheseDoNotActAlone(["chair"])),
            Protocols.Judged("1.6", new ThoseNamedAreInformed(["about-a-member"])), Protocols.Judged("1.7", new SanctionIsCompliedWith()), Protocols.Judged("1.8", new NobodyJudgesTheirOwnCase())).WithRoutes();
        var roster = With(Given.Roster(), new ProtocolAdopted(pack, new(2026, 1, 1), "C/26/1", false), "2026-01-01");
        var council = new Council(roster);
        var history = With(History.Empty, Ways.Raised(Ways.Ann, Ways.Director), "2026-01-05");
        foreach (var (command, act) in story)
        {
            switch (command.Decide(new Concern(history), council, act))
            {
                case Decision.Record record: history = record.Facts.Aggregate(history, (before, fact) => before.With(new(Guid.Empty, before.Entries.Count + 1, Now, fact))); break;
                case Decision.Refuse refuse: refuse.Refusals.ShouldAllBe(refusal => refusal.Says.EndsWith('.') && refusal.Mend.EndsWith('.')); break;
            }

            new Concern(history).Judge(council, Now).Findings.ShouldAllBe(finding => finding.Says.EndsWith('.') || finding.Says.EndsWith('?'));
        }

        history.Entries.Count.ShouldBeGreaterThan(5);
    }

    private static History With(History before, Fact fact, string on) =>
        before.With(new(Guid.Empty, before.Entries.Count + 1, Now, fact with { Occurred = OccurredAt.Parse(on), SaidBy = new("robin-example", "Robin Example", "Town Clerk") }));
}
