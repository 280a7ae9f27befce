using CsCheck;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Records;
using Ledger.Domain.Requests;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Tests;

/// <summary>Whatever commands about a request in whatever order: each is recorded or refused in words, and nothing is thrown, by the rules neither.</summary>
public sealed class AnyRequestCommandsTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 4, 1, 9, 0);

    private static readonly Actor[] Actors =
        [new("robin-example", "Robin Example", "Town Clerk"), new("ann-sample", "Cllr Ann Sample", "member, Labour"), new("administrator", "The administrator", "administrator")];

    private static readonly Pack Judging = Protocols.Of(
        Protocols.Judged("8.2", new NobodyIsVictimisedForAdvice()), Protocols.Judged("4.3", new RequestsAreAnswered()), Protocols.Judged("5.1", new RequestsAreAcknowledged(KeptInformed: true)),
        Protocols.Judged("7.2", new DisputesGoUpTheChain("up")), Protocols.Judged("4.6", new RequestsGoToTheRightOfficer(["director"], AndAbove: true)),
        Protocols.Judged("4.8", new MembersAnswerOfficers()), Protocols.Judged("3.1", new MembersAreRegularlyInformed()), Protocols.Judged("2.3", new OfficersImpartialityIsRespected(["chair"])))
        with
    { Chains = [new("up", [new(["director"], false, "decide", false), new(["town-clerk"], true, "decide", false)])] };

    private static readonly Gen<(ICommand, Act)[]> Stories = Gen.Select(
        Anything.Of<ICommand>(Anything.Concrete(typeof(ICommand<MemberRequest>))),
        Gen.Select(Gen.OneOf(Actors), Gen.Int[0, 60], Gen.Bool, (actor, days, estimated) => new Act(actor, new(new LocalDate(2026, 1, 10).PlusDays(days), null, estimated), Now)))
        .Array[150];

    [Fact]
    public void Nothing_is_thrown_and_a_refusal_records_nothing() => Stories.Array[20].Sample(stories => Array.ForEach(stories, Live), iter: 1, threads: 1, seed: "0N0XIzNsQ0O2");

    private static void Live((ICommand Command, Act Act)[] story)
    {
        var council = new Council(With(Given.Roster(), new ProtocolAdopted(Judging, new(2026, 1, 1), "C/26/1", false), new(Actors[0], OccurredAt.Parse("2026-01-01"), Now)));
        var request = With(History.Empty, Asking.AskedTwoThings(Exampleton.Ann), new(Actors[1], OccurredAt.Parse("2026-01-05"), Now));
        foreach (var (command, act) in story)
        {
            var decision = ((ICommand<MemberRequest>)command).Decide(new(request), council, act);
            if (decision is Decision.Record { Facts: var facts }) request = facts.Aggregate(request, (history, fact) => With(history, fact, act));
            else ((Decision.Refuse)decision).Refusals.ShouldAllBe(refusal => refusal.Says.EndsWith('.') && refusal.Mend.EndsWith('.'));
        }

        request.Entries.Count.ShouldBeGreaterThan(10);
        ((IRecord)new MemberRequest(request)).Judge(council, Now).ShouldNotBeNull();
    }

    private static History With(History before, Fact fact, Act act) => before.With(new(
        Guid.Empty, before.Entries.Count + 1, Now, fact with { Occurred = fact.Occurred ?? act.Occurred, SaidBy = fact.SaidBy ?? act.By }));
}
