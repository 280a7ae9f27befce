using Ledger.Domain.Media;
using Ledger.Domain.Protocol.Media;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.MediaTelling;

namespace Ledger.Domain.Tests.Protocol.Media;

/// <summary>County PRE ELECTION ¶4 and ¶7.</summary>
public sealed class PartyPublicityIsNotAidedTests
{
    private static readonly PartyPublicityIsNotAided Rule = new();

    [Fact]
    public void Kept_by_the_councils_own_publicity() =>
        Given.ADealing().On("2026-02-02", Drafted()).On("2026-02-03", Issued()).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_by_help_for_a_partys() =>
        Aided().Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("Dee Rector helped the publicity of Labour with 200 copies.");

    [Fact]
    public void Edge_a_correction_withdraws_it() =>
        Aided().On("2026-02-04", new Domain.Records.EntryCorrected(1, new PartyPublicityAided("PR-1", DirectorWrites, "Labour", "200 copies"), null, "It was paid for.")).Under(Rule)
            .Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Aided().UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<MediaDealing> Aided() => Given.ADealing().On("2026-02-03", new PartyPublicityAided("PR-1", DirectorWrites, "Labour", "200 copies"));
}
