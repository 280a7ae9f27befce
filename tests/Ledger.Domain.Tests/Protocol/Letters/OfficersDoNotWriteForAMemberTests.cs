using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Letters;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Letters;

/// <summary>County Correspondence ¶4.</summary>
public sealed class OfficersDoNotWriteForAMemberTests
{
    private static readonly OfficersDoNotWriteForAMember Rule = new();

    [Fact]
    public void Kept_when_an_officer_writes_for_the_council() => Sent(ClerkWrites, ClerkWrites, OnBehalf.Council).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Kept_when_a_member_writes_for_themselves() => Sent(AnnWrites, AnnWrites, OnBehalf.Member).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_an_officer_writes_for_a_member()
    {
        var found = Sent(ClerkWrites, ClerkWrites, OnBehalf.Member).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("robin-example");
        found.Says.ShouldBe("Robin Example wrote a letter on behalf of a member personally.");
    }

    [Theory]
    [InlineData(OnBehalf.Member)]
    [InlineData(OnBehalf.Ward)]
    public void Broken_when_an_officer_writes_in_a_members_name(OnBehalf onBehalfOf) =>
        Sent(ClerkWrites, AnnWrites, onBehalfOf).Under(Rule).Findings.ShouldHaveSingleItem().Says
            .ShouldBe("Robin Example wrote a letter on behalf of Cllr Ann Sample personally.");

    [Fact]
    public void Broken_when_a_members_letter_bears_an_officers_name() =>
        Sent(AnnWrites, ClerkWrites, OnBehalf.Member).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Edge_an_official_letter_in_a_members_name_is_another_clauses_business() =>
        Sent(ClerkWrites, AnnWrites, OnBehalf.Council).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void While_nobody_has_said_for_whom_it_speaks_nothing_is_found() =>
        Given.ALetter().On("2026-02-02", Wrote(ClerkWrites, Resident)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() => Sent(ClerkWrites, ClerkWrites, OnBehalf.Member).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Letter> Sent(Correspondent from, Correspondent name, OnBehalf onBehalfOf) =>
        Given.ALetter().On("2026-02-02", Wrote(from, Resident)).On("2026-02-02", new SentInNameOf(name, onBehalfOf, null));
}
