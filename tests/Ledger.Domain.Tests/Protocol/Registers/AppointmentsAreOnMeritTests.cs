using Ledger.Domain.Declarations;
using Ledger.Domain.Protocol.Registers;
using static Ledger.Domain.Tests.DeclarationTelling;

namespace Ledger.Domain.Tests.Protocol.Registers;

/// <summary>Faversham 5.3(a) and (d), county When Acting: Do • 5.</summary>
public sealed class AppointmentsAreOnMeritTests
{
    private static readonly AppointmentsAreOnMerit Rule = new();

    [Fact]
    public void Kept_on_merit() =>
        Given.ADeclaration().On("2026-02-02", TookPart(AppointedOn.Merit)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_on_preference_or_otherwise()
    {
        Given.ADeclaration().On("2026-02-02", TookPart(AppointedOn.Preference)).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Ann Sample decided who was to be director on something else than merit.");
        Given.ADeclaration().On("2026-02-02", TookPart(AppointedOn.Otherwise)).Under(Rule).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Edge_that_nobody_said_shows_nothing() =>
        Given.ADeclaration().On("2026-02-02", TookPart()).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void NotOn_says_what_is_ruled_out()
    {
        Given.ADeclaration().On("2026-02-02", TookPart(AppointedOn.Otherwise)).Under(Rule with { NotOn = [AppointedOn.Preference] }).Findings.ShouldBeEmpty();
        Given.ADeclaration().On("2026-02-02", TookPart(AppointedOn.Preference)).Under(Rule with { NotOn = [AppointedOn.Preference] }).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Given.ADeclaration().On("2026-02-02", TookPart(AppointedOn.Preference)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();
}
