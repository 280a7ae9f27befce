using Ledger.Domain.Declarations;
using Ledger.Domain.Protocol.Registers;
using static Ledger.Domain.Tests.DeclarationTelling;

namespace Ledger.Domain.Tests.Protocol.Registers;

/// <summary>Uttlesford appendix B 4, 6, 7 and 8.</summary>
public sealed class InterestsAreDisclosedAtMeetingsTests
{
    private static readonly InterestsAreDisclosedAtMeetings Rule = new();

    [Fact]
    public void Kept_when_disclosed() =>
        At(Arose()).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_not() =>
        At(Arose() with { Disclosed = false, NatureDisclosed = false }).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Ann Sample did not disclose their disclosable pecuniary interest in The market square.");

    [Fact]
    public void Broken_when_it_was_not_said_what_it_was() =>
        At(Arose() with { NatureDisclosed = false }).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldEndWith("and did not say what it was.");

    [Fact]
    public void Edge_what_a_sensitive_interest_is_need_not_be_said()
    {
        At(Arose() with { NatureDisclosed = false, Sensitive = true }).Under(Rule).Findings.ShouldBeEmpty();
        At(Arose() with { Disclosed = false, NatureDisclosed = false, Sensitive = true }).Under(Rule).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Kinds_and_bearings_say_what_is_meant()
    {
        var hidden = At(Arose(InterestKind.OtherRegistrable, Bearing.Affects) with { Disclosed = false });
        hidden.Under(Rule with { Kinds = [InterestKind.DisclosablePecuniary] }).Findings.ShouldBeEmpty();
        hidden.Under(Rule with { Bearings = [Bearing.Relates] }).Findings.ShouldBeEmpty();
        hidden.Under(Rule with { Kinds = [InterestKind.OtherRegistrable], Bearings = [Bearing.Affects] }).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_dispensation_does_not_excuse_it() =>
        At(Arose() with { Disclosed = false }).On("2026-02-01", new DispensationGranted(Ann, "The market square", "Standards", true, null)).Under(Rule)
            .Findings.ShouldHaveSingleItem();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        At(Arose() with { Disclosed = false }).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Declaration> At(InterestAroseAtMeeting arose) => Given.ADeclaration().On("2026-02-03", arose);
}
