using CsCheck;
using Ledger.Domain.Access;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Access;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Tests;

/// <summary>Whatever commands about access in whatever order: each is recorded or refused in words, and whatever is recorded can be judged.</summary>
public sealed class AnyAccessCommandsTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 1, 9, 0);

    private static readonly Pack Judging = Given.APack("test", "1",
        Given.Clause("1", new OwnBodysPapersAreSeenAsOfRight()), Given.Clause("2", new NeedToKnowIsShown()), Given.Clause("3", new WhoNeedsToKnowIsNotRefused(true)),
        Given.Clause("4", new DisputeOverAccessGoesUpTheChain("dispute-over-access")), Given.Clause("5", new AccessIsDecidedBy(["town-clerk"])),
        Given.Clause("6", new ConfidencesAreNotPassedOn([OnwardAuthority.PublicInterest])), Given.Clause("7", new LawfulAccessIsNotObstructed()),
        Given.Clause("8", new MonitoringOfficerIsConsultedBeforeReleaseOrRefusal([ConsultedBefore.Release, ConsultedBefore.Refusal], ["director"])))
        with
    { Chains = [AccessTelling.AccessChain] };

    private static readonly Gen<Act> Acts = Gen.Select(Gen.OneOf("town-clerk", "director"), Gen.Int[0, 40], Gen.Bool, (post, days, estimated) =>
    {
        var officer = post == "town-clerk" ? Exampleton.Clerk : Exampleton.Director;
        return new Act(new(officer.Id, officer.Name, officer.Title), new(new LocalDate(2026, 1, 10).PlusDays(days), null, estimated), Now);
    });

    private static readonly Gen<(ICommand<DocumentAccess> Command, Act Act)[]> Stories =
        Gen.Select(Anything.Of<ICommand<DocumentAccess>>(Anything.Concrete(typeof(ICommand<DocumentAccess>)).Except(Anything.Concrete(typeof(ICommand<Ledger.Domain.Records.IRecord>)))), Acts).Array[60];

    [Fact]
    public void Nothing_is_thrown_and_what_is_recorded_can_be_judged() => Always.Holds(Stories, story =>
    {
        var council = new Council(Given.Roster());
        var history = History.Empty;
        foreach (var (command, act) in story)
        {
            var decision = command.Decide(history.Entries.IsEmpty ? null : new(history), council, act);
            if (decision is Decision.Refuse refuse)
                refuse.Refusals.ShouldAllBe(refusal => refusal.Says.EndsWith('.') && refusal.Mend.EndsWith('.'));
            else
                history = decision.ShouldBeOfType<Decision.Record>().Facts.Aggregate(history, (before, fact) => before.With(new(Guid.Empty, before.Entries.Count + 1, Now, fact)));
        }

        history.Entries.ShouldNotBeEmpty();
        new DocumentAccess(history).Judge(council, Now, Judging).ShouldNotBeNull();
    }, cases: 25);
}
