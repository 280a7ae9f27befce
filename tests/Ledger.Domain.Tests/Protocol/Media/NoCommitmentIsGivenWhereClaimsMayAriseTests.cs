using Ledger.Domain.Media;
using Ledger.Domain.Protocol.Media;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.MediaTelling;

namespace Ledger.Domain.Tests.Protocol.Media;

/// <summary>Faversham 11.5(e).</summary>
public sealed class NoCommitmentIsGivenWhereClaimsMayAriseTests
{
    private static readonly NoCommitmentIsGivenWhereClaimsMayArise Rule = new();

    [Fact]
    public void Kept_when_nothing_was_promised() =>
        Given.ADealing().On("2026-02-03", Spoke(AnnWrites)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_by_a_promise_in_a_matter_open_to_claims() =>
        Promised(AnnWrites, true).Under(Rule).Findings.ShouldHaveSingleItem().Subject.ShouldBe("ann-sample");

    [Fact]
    public void Edge_another_promise_is_none_of_its_business() =>
        Promised(AnnWrites, false).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Officers_are_not_meant() =>
        Promised(DirectorWrites, true).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Promised(AnnWrites, true).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<MediaDealing> Promised(Domain.Letters.Correspondent by, bool open) =>
        Given.ADealing().On("2026-02-03", Spoke(by) with { Commitment = new MediaCommitment("To pay for the kerb.", open) });
}
