using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Protocol.Wards;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Wards;

/// <summary>Uttlesford 6.2.</summary>
public sealed class WardMembersAreToldFirstTests
{
    private static readonly WardMembersAreToldFirst Rule = new();

    [Fact]
    public void Broken_when_a_release_is_issued_before_they_are_told()
    {
        var findings = Given.AMatter().On("2026-02-03", Told(Ann)).On("2026-02-04", new ReleaseIssued("PR-1", ["north"])).Under(Rule).Findings;
        findings.Select(finding => finding.Subject).ShouldBe([Cat.Id, Eve.Id]);
        findings[0].Says.ShouldBe("Cllr Cat Specimen, who represents North, had not been told when the release PR-1 was issued.");
    }

    [Fact]
    public void Kept_when_all_were_told_first() =>
        Given.AMatter().On("2026-02-03", Told(Ann, Cat, Eve)).On("2026-02-04", new ReleaseIssued("PR-1", ["north"])).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_told_on_the_same_day_is_in_time_unless_the_times_say_otherwise()
    {
        Given.AMatter().On("2026-02-04", new ReleaseIssued("PR-1", ["north"])).On("2026-02-04", Told(Ann, Cat, Eve)).Under(Rule).Findings.ShouldBeEmpty();
        Given.AMatter().On("2026-02-04T09:00:00Z", new ReleaseIssued("PR-1", ["north"])).On("2026-02-04T10:00:00Z", Told(Ann, Cat, Eve))
            .Under(Rule).Findings.Length.ShouldBe(3);
    }

    [Fact]
    public void Edge_told_afterwards_it_is_settled() =>
        Given.AMatter().On("2026-02-04", new ReleaseIssued("PR-1", ["north"])).On("2026-02-05", Told(Ann)).Under(Rule).Findings[0].SettledBy!.Version.ShouldBe(3);

    [Fact]
    public void Broken_when_the_public_is_consulted_before_they_are_told() =>
        Given.AMatter().On("2026-02-04", new PublicConsultationBegun("C-1", ["north"], null)).Under(Rule).Findings.Length.ShouldBe(3);

    [Theory]
    [InlineData(MadeKnownTo.Others, "others learned of it through an e-mail to the other wards")]
    [InlineData(MadeKnownTo.Public, "the public learned of it through an e-mail to the other wards")]
    public void Broken_when_it_becomes_known_otherwise(MadeKnownTo to, string how)
    {
        var known = Given.AMatter().On("2026-02-04", new WardIssueMadeKnown(null, ["north"], to, "an e-mail to the other wards"));
        known.Under(Rule).Findings[0].Says.ShouldEndWith($"had not been told when {how}.");
        known.Under(Rule with { Before = [to] }).Findings.Length.ShouldBe(3);
        known.Under(Rule with { Before = [to is MadeKnownTo.Public ? MadeKnownTo.Others : MadeKnownTo.Public] }).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Only_a_channel_that_counts_is_notice() =>
        Given.AMatter().On("2026-02-03", Told(Ann, Cat, Eve) with { Through = "bulletin" }).On("2026-02-04", new ReleaseIssued("PR-1", ["north"]))
            .Under(Rule with { Channels = ["e-mail"] }).Findings.Length.ShouldBe(3);

    [Fact]
    public void Edge_a_release_about_no_ward_in_particular_is_nobodys_first() =>
        Given.AMatter().On("2026-02-04", new ReleaseIssued("PR-1", [])).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Given.AMatter().On("2026-02-04", new ReleaseIssued("PR-1", ["north"])).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static WardMembersTold Told(params MemberThen[] members) => new("north", "North", members, "e-mail", null);
}
