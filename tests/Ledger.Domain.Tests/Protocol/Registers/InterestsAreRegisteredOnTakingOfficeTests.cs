using System.Collections.Immutable;
using Ledger.Domain.Declarations;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Registers;
using Ledger.Domain.Roster;
using NodaTime;
using static Ledger.Domain.Tests.DeclarationTelling;

namespace Ledger.Domain.Tests.Protocol.Registers;

/// <summary>Uttlesford appendix B ¶1.</summary>
public sealed class InterestsAreRegisteredOnTakingOfficeTests
{
    private static readonly InterestsAreRegisteredOnTakingOffice Rule = new([InterestKind.DisclosablePecuniary], [Keeper]);

    private static readonly Clock TwentyEightDays = new("within 28 days", 28, ClockUnit.CalendarDays);

    [Fact]
    public void Owed_from_the_day_of_election_though_nothing_was_ever_declared()
    {
        var duty = Given.ADeclaration().Under(Rule, "2023-05-20", TwentyEightDays).Duties.ShouldHaveSingleItem();
        duty.OwedTo.Id.ShouldBe(Keeper);
        duty.What.ShouldBe("register each disclosable pecuniary interest of Cllr Ann Sample, who took office");
        duty.Trigger.Fact.ShouldBeOfType<MemberTookOffice>().Member.Id.ShouldBe("ann-sample");
        duty.Due.On.ShouldBe(new LocalDate(2023, 6, 5));
        duty.State.ShouldBe(DutyState.Open);
    }

    [Fact]
    public void Kept_when_registered_in_time() =>
        Registered("2023-06-05").ShouldBe(DutyState.Met);

    [Fact]
    public void Broken_when_registered_late() =>
        Registered("2023-06-06").ShouldBe(DutyState.MetLate);

    [Fact]
    public void Overdue_when_the_days_are_over() =>
        Given.ADeclaration().Under(Rule, "2023-06-06", TwentyEightDays).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Overdue);

    [Fact]
    public void A_return_must_cover_the_kind_and_reach_the_register()
    {
        Given.ADeclaration().On("2023-05-20", Return(InterestKind.OtherRegistrable)).Under(Rule).Duties.ShouldHaveSingleItem().DischargedBy.ShouldBeNull();
        Given.ADeclaration().On("2023-05-20", Return(InterestKind.DisclosablePecuniary) with { With = "director" }).Under(Rule).Duties.ShouldHaveSingleItem().DischargedBy.ShouldBeNull();
        Given.ADeclaration().On("2023-05-20", Return(InterestKind.OtherRegistrable, InterestKind.DisclosablePecuniary)).Under(Rule).Duties.ShouldHaveSingleItem().DischargedBy.ShouldNotBeNull();
    }

    [Fact]
    public void What_only_ought_to_be_registered_is_owed_apart_as_a_should()
    {
        var duties = Given.ADeclaration().On("2023-05-20", Return(InterestKind.DisclosablePecuniary)).Under(Rule with { Ought = [InterestKind.OtherRegistrable] }).Duties;
        duties.Select(duty => (duty.Clause.Force, duty.State)).ShouldBe([(Force.Must, DutyState.Met), (Force.Should, DutyState.Open)]);
        duties[1].What.ShouldBe("register each registrable interest of Cllr Ann Sample, who took office");
    }

    [Fact]
    public void Owed_again_on_re_election_by_the_code_and_not_by_the_law()
    {
        var elected = Given.ADeclaration().On("2023-05-20", Return(InterestKind.DisclosablePecuniary)).CouncilOn("2026-05-11", Elected());
        elected.Under(Rule).Duties.Select(duty => duty.State).ShouldBe([DutyState.Met, DutyState.Open]);
        elected.Under(Rule with { OnReElection = false }).Duties.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_member_who_comes_back_takes_office_anew() =>
        Given.ADeclaration().CouncilOn("2024-01-01", new MemberCeased(Exampleton.Ann, "Resigned")).CouncilOn("2026-05-11", Elected())
            .Under(Rule with { OnReElection = false }, clock: TwentyEightDays).Duties.Length.ShouldBe(2);

    [Fact]
    public void Edge_what_has_not_happened_yet_is_not_owed() =>
        Given.ADeclaration().CouncilOn("2026-05-11", Elected()).Under(Rule, "2026-05-10").Duties.ShouldHaveSingleItem();

    [Fact]
    public void Edge_who_was_in_office_already_when_the_record_began_owes_nothing_from_that_day()
    {
        var already = new Given<Declaration>(Declaration.Evolve, History.Empty, new Declaration(History.Empty, Ann)).CouncilOn("2026-01-05", Elected() with { Already = true });
        already.Under(Rule).Duties.ShouldBeEmpty();
        already.CouncilOn("2026-05-11", Elected()).Under(Rule).Duties.ShouldHaveSingleItem();
    }

    [Fact]
    public void Edge_who_left_before_it_was_due_owes_nothing()
    {
        Left("2023-06-05").ShouldBeEmpty();
        Left("2023-06-06").ShouldHaveSingleItem().State.ShouldBe(DutyState.Overdue);
    }

    [Fact]
    public void What_was_not_in_force_on_the_day_does_not_judge()
    {
        var pack = Protocols.Of(Given.Clause("1.1", Rule));
        var later = Given.ADeclaration().CouncilOn("2023-06-01", new ProtocolAdopted(pack, new(2023, 6, 1), "C/23/1", false));
        later.State.Judge(later.Council, Instant.FromUtc(2026, 1, 1, 9, 0)).Duties.ShouldBeEmpty();
        var before = Given.ADeclaration().CouncilOn("2023-05-08", new ProtocolAdopted(pack, new(2023, 5, 8), "C/23/1", false));
        before.State.Judge(before.Council, Instant.FromUtc(2026, 1, 1, 9, 0)).Duties.ShouldHaveSingleItem();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Given.ADeclaration().UnderAPackWithoutIt().Duties.ShouldBeEmpty();

    private static MemberTookOffice Elected() => new(Exampleton.Ann, WayIn.Elected, "north", null, null);

    private static DutyState Registered(string day) =>
        Given.ADeclaration().On(day, Return(InterestKind.DisclosablePecuniary)).Under(Rule, "2023-12-31", TwentyEightDays).Duties.ShouldHaveSingleItem().State;

    private static ImmutableArray<Duty> Left(string day) =>
        Given.ADeclaration().CouncilOn(day, new MemberCeased(Exampleton.Ann, "Resigned")).Under(Rule, "2023-12-31", TwentyEightDays).Duties;
}
