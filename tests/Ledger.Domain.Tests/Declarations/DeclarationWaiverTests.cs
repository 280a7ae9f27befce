using System.Collections.Immutable;
using Ledger.Domain.Declarations;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Registers;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using NodaTime;
using static Ledger.Domain.Tests.DeclarationTelling;

namespace Ledger.Domain.Tests.Declarations;

/// <summary>A duty that arose in the roster is owed and waived in a person's declarations, and mistaken for no other.</summary>
public sealed class DeclarationWaiverTests
{
    // The seventh entry of the roster is Cllr Sample's taking office.
    private const long TookOffice = 7;

    private static readonly WaiveDuty Waive = new(Declaration.Stream("ann-sample"), "9.1", Keeper, TookOffice, "She is gravely ill.", InRoster: true);

    [Fact]
    public void It_is_waived_though_nothing_was_ever_declared() =>
        Nothing().When(Waive).ShouldRecord(new DeclarationDutyWaived(Ann, "9.1", Keeper, TookOffice, true, "She is gravely ill."));

    [Fact]
    public void Once_waived_it_is_owed_no_more()
    {
        var waived = Declared().On("2026-02-05", new DeclarationDutyWaived(Ann, "9.1", Keeper, TookOffice, true, "She is gravely ill."));
        Duties(waived).Single(duty => duty.Trigger.Fact is MemberTookOffice).State.ShouldBe(DutyState.Waived);
        waived.When(Waive).ShouldRefuse("It is waived already.");
    }

    [Fact]
    public void A_duty_of_the_same_number_among_the_declarations_is_another()
    {
        Duties(Declared()).Select(duty => duty.Trigger.Version).ShouldBe([TookOffice, TookOffice]);
        var roster = Declared().On("2026-02-05", new DeclarationDutyWaived(Ann, "9.1", Keeper, TookOffice, true, "She is gravely ill."));
        Duties(roster).Single(duty => duty.Trigger.Fact is InterestBecameKnown).State.ShouldBe(DutyState.Open);
        Declared().When(Waive with { InRoster = false }).ShouldRecord(new DeclarationDutyWaived(Ann, "9.1", Keeper, TookOffice, false, "She is gravely ill."));
        var own = Declared().On("2026-02-05", new DeclarationDutyWaived(Ann, "9.1", Keeper, TookOffice, false, "It ended."));
        Duties(own).Select(duty => duty.State).ShouldBe([DutyState.Open, DutyState.Waived], ignoreOrder: true);
    }

    [Fact]
    public void Nobody_waives_for_somebody_who_never_took_office() =>
        Nothing().When(Waive with { Record = Declaration.Stream("nobody") }).Refused[0].Says.ShouldBe("There is no declaration nobody.");

    [Fact]
    public void Nor_what_is_not_owed() =>
        Nothing().When(Waive with { Trigger = 8 }).ShouldRefuse($"Nothing is owed to {Keeper} under clause 9.1 from entry 8.");

    [Fact]
    public void The_letter_case_of_a_persons_id_does_not_count() =>
        Nothing().When(Waive with { Record = Declaration.Stream("Ann-Sample") }).Then.ShouldHaveSingleItem().ShouldBeOfType<DeclarationDutyWaived>().Of.ShouldBe(Ann);

    [Fact]
    public void Everybody_who_ever_took_office_has_declarations_and_nobody_else()
    {
        var council = Nothing().CouncilOn("2026-01-05", new MemberCeased(Exampleton.Ann, "Resigned")).Council;
        Declaration.Owed(council).Select(one => one.Reference).ShouldBe(["ann-sample", "bob-sample", "cat-specimen", "dan-specimen", "eve-instance", "guy-alone"]);
        RecordKind.Of("declaration").Owed(council).Count().ShouldBe(6);
        RecordKind.Of("matter").Owed(council).ShouldBeEmpty();
    }

    private static Given<Declaration> Nothing() => Adopting(new Given<Declaration>(Declaration.Evolve, Given.Roster()));

    // Six gifts come first, so that becoming aware is the seventh entry.
    private static Given<Declaration> Declared() => Enumerable.Range(1, 6)
        .Aggregate(Adopting(Given.ADeclaration()), (given, gift) => given.On("2026-02-01", Received(100, $"G-{gift}")))
        .On("2026-02-02", new InterestBecameKnown(Ann, Interest(), InterestChange.New));

    private static Given<Declaration> Adopting(Given<Declaration> given) => given.CouncilOn("2023-05-08", new ProtocolAdopted(
        Protocols.Of(
            Given.Clause("9.1", new InterestsAreRegisteredOnTakingOffice([InterestKind.DisclosablePecuniary], [Keeper])),
            Given.Clause("9.1", new InterestChangesAreNotified(Posts: [Keeper]))),
        new(2023, 5, 8), "C/23/1", false));

    private static ImmutableArray<Duty> Duties(Given<Declaration> given) => given.State.Judge(given.Council, Instant.FromUtc(2026, 3, 1, 9, 0)).Duties;
}
