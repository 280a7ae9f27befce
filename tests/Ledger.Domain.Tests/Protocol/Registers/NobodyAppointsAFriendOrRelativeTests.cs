using Ledger.Domain.Declarations;
using Ledger.Domain.Protocol.Registers;
using static Ledger.Domain.Tests.DeclarationTelling;

namespace Ledger.Domain.Tests.Protocol.Registers;

/// <summary>Faversham 5.3(c), county When Acting: Don't • 1.</summary>
public sealed class NobodyAppointsAFriendOrRelativeTests
{
    private static readonly NobodyAppointsAFriendOrRelative Rule = new();

    [Fact]
    public void Kept_when_they_stood_aside() =>
        Given.ADeclaration().On("2026-02-02", CandidateIs(Closeness.Family)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_they_took_part() =>
        Both("A-1", Closeness.Family).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("Cllr Ann Sample took part in appointment A-1, and is close to a candidate.");

    [Fact]
    public void Edge_of_another_appointment() =>
        Both("A-2", Closeness.Family).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void How_says_what_is_meant()
    {
        Both("A-1", Closeness.Business).Under(Rule with { How = [Closeness.Family, Closeness.Friendship] }).Findings.ShouldBeEmpty();
        Both("A-1", Closeness.Friendship).Under(Rule with { How = [Closeness.Family, Closeness.Friendship] }).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Both("A-1", Closeness.Family).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Declaration> Both(string appointment, Closeness how) =>
        Given.ADeclaration().On("2026-02-02", CandidateIs(how) with { Appointment = appointment }).On("2026-02-03", TookPart());
}
