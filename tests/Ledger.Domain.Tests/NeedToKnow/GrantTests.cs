using Ledger.Domain.Granting;
using Ledger.Domain.NeedToKnow;
using NodaTime;

namespace Ledger.Domain.Tests.NeedToKnow;

/// <summary>One person proposes what somebody may read, another decides, and only then may they; until its last day, or until it is ended.</summary>
public sealed class GrantTests
{
    private static readonly StreamName Matter = new("matter", "M-1");

    private static readonly ProposeGrant Propose = new("G-1", "aud-itor", "Aud Itor", Role.Auditor, "The audit of 2026", ["matter"], UpTo: new(2026, 4, 30), Until: new(2026, 9, 30));

    private static readonly GrantProposed Proposed = new("G-1", "aud-itor", "Aud Itor", Role.Auditor, ["matter"], [], null, new(2026, 4, 30), [], new(2026, 9, 30), false, "The audit of 2026");

    private static readonly Given<Grant> Agreed = Given.AGrant().On("2026-05-04", Proposed).On("2026-05-05", new GrantDecided(true, "It is their task."));

    [Fact]
    public void A_proposal_says_what_of_until_when_and_why() => Given.AGrant().When(Propose, on: "2026-05-04").Then.ShouldHaveSingleItem().ShouldBeOfType<GrantProposed>()
        .ShouldSatisfyAllConditions(made => made.Kinds.ShouldBe(["matter"]), made => made.UpTo.ShouldBe(new LocalDate(2026, 4, 30)), made => made.Beyond.ShouldBeEmpty());

    [Fact]
    public void What_is_malformed_is_refused() =>
        Given.AGrant().When(Propose with { Name = " ", Kinds = ["minutes"], From = new(2026, 5, 1), Until = new(2026, 1, 1) }, on: "2026-05-04").Refused.Select(refusal => refusal.Says)
            .ShouldBe(["Their name is blank.", "“minutes” is no kind of record.", "What it covers ends before it begins.", "It would run out before it is granted."]);

    [Theory]
    [InlineData(Role.Keeper)]
    [InlineData(Role.ProperOfficer)]
    [InlineData(Role.Member)]
    [InlineData(Role.Administrator)]
    public void What_follows_from_the_roster_is_not_granted(Role role) =>
        Given.AGrant().When(Propose with { Role = role, Records = [Matter] }, on: "2026-05-04").Refused.ShouldHaveSingleItem().Says.ShouldBe($"Nobody is granted to be {role}.");

    [Fact]
    public void Only_an_auditor_is_granted_more_than_the_records_of_a_case()
    {
        Given.AGrant().When(Propose with { Role = Role.Investigator }, on: "2026-05-04").Refused.ShouldHaveSingleItem().Says.ShouldBe("Only an auditor reads more than the records of a case.");
        Given.AGrant().When(Propose with { Role = Role.Investigator, Records = [new("concern", "C-1")] }, on: "2026-05-04").Then.ShouldHaveSingleItem();
    }

    [Fact]
    public void What_an_auditor_may_read_by_law_is_not_cut()
    {
        Given.AGrant().When(Propose with { Statutory = true }, on: "2026-05-04").Refused.ShouldHaveSingleItem().Says.ShouldBe("What an auditor may read by law is not cut by a grant.");
        Given.AGrant().When(new ProposeGrant("G-1", "aud-itor", "Aud Itor", Role.Auditor, "Appointed", Statutory: true), on: "2026-05-04").Then.ShouldHaveSingleItem();
    }

    [Fact]
    public void Another_person_decides_and_neither_who_proposed_it_nor_who_is_to_read()
    {
        var proposed = Given.AGrant().On("2026-05-04", Proposed);
        proposed.When(new DecideGrant("G-1", true, "It is their task."), "director", "2026-05-05").Then.ShouldHaveSingleItem().ShouldBeOfType<GrantDecided>().Agreed.ShouldBeTrue();
        proposed.When(new DecideGrant("G-1", true, "Mine."), "town-clerk", "2026-05-05").Refused.ShouldHaveSingleItem().Says.ShouldBe("Nobody decides on what they proposed themselves.");
        Given.AGrant().On("2026-05-04", Proposed with { To = "dee-rector" }).When(new DecideGrant("G-1", true, "Mine."), "director", "2026-05-05")
            .Refused.ShouldHaveSingleItem().Says.ShouldBe("Nobody decides what they themselves may read.");
    }

    [Fact]
    public void It_is_decided_once_and_ended_once()
    {
        Agreed.When(new DecideGrant("G-1", false, "No."), "director", "2026-05-06").Refused.ShouldHaveSingleItem().Says.ShouldBe("Grant G-1 is decided already.");
        Agreed.When(new EndGrant("G-1", "The audit is done."), on: "2026-05-06").Then.ShouldHaveSingleItem();
        Given.AGrant().On("2026-05-04", Proposed).On("2026-05-05", new GrantEnded("Done.")).When(new EndGrant("G-1", "Done."), on: "2026-05-06")
            .Refused.ShouldHaveSingleItem().Says.ShouldBe("Grant G-1 has ended already.");
        Given.AGrant().When(new EndGrant("G-2", "Done."), on: "2026-05-06").Refused.ShouldHaveSingleItem().Says.ShouldBe("There is no grant G-2.");
    }

    [Fact]
    public void It_is_in_force_once_agreed_to_the_end_of_its_last_day()
    {
        Given.AGrant().On("2026-05-04", Proposed).State.IsInForce(At(2026, 5, 10)).ShouldBeFalse();
        Given.AGrant().On("2026-05-04", Proposed).On("2026-05-05", new GrantDecided(false, "No.")).State.IsInForce(At(2026, 5, 10)).ShouldBeFalse();
        Agreed.State.IsInForce(At(2026, 9, 30)).ShouldBeTrue();
        Agreed.State.IsInForce(At(2026, 10, 1)).ShouldBeFalse();
        Given.AGrant().On("2026-05-04", Proposed).On("2026-05-05", new GrantDecided(true, "Yes.")).On("2026-05-06", new GrantEnded("Done.")).State.IsInForce(At(2026, 5, 10)).ShouldBeFalse();
    }

    [Fact]
    public void It_covers_its_kinds_records_and_days()
    {
        var grant = Agreed.State;
        grant.Covers(Matter, new(2026, 4, 30)).ShouldBeTrue();
        grant.Covers(Matter, new(2026, 5, 1)).ShouldBeFalse();
        grant.Covers(new("letter", "L-1"), new(2026, 4, 30)).ShouldBeFalse();
        grant.IsWhole.ShouldBeFalse();
    }

    [Fact]
    public void Of_a_grant_that_has_run_out_its_holder_still_sees_what_it_was_and_nothing_else()
    {
        var lapsed = Onlookers.Granted(Proposed with { Until = new(2026, 5, 31) });
        var sight = Onlookers.Sees(Onlookers.Auditor, grants: [lapsed]);
        sight.See(lapsed).ShouldNotBeNull().Entries.Length.ShouldBe(2);
        sight.See(Onlookers.Granted(Proposed with { To = "ivy-neutral" })).ShouldBeNull();
    }

    private static Instant At(int year, int month, int day) => Instant.FromUtc(year, month, day, 21, 0);
}
