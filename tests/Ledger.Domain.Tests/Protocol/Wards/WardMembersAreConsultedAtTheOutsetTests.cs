using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Protocol.Wards;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Wards;

/// <summary>Uttlesford 6.1.</summary>
public sealed class WardMembersAreConsultedAtTheOutsetTests
{
    private static readonly WardMembersAreConsultedAtTheOutset Rule = new();

    [Fact]
    public void Broken_for_those_who_had_not_been_consulted_when_it_began()
    {
        var findings = Given.AMatter().On("2026-02-02", Consulted(Ann)).On("2026-02-03", Begun()).On("2026-02-09", Consulted(Cat)).Under(Rule).Findings;
        findings.Select(finding => (finding.Subject, finding.SettledBy?.Version)).ShouldBe([(Cat.Id, 4), (Eve.Id, null)]);
        findings[0].Says.ShouldBe("Cllr Cat Specimen, who represents North, had not been consulted when the public consultation C-1 began.");
    }

    [Fact]
    public void Kept_when_all_were_consulted_by_the_day_on_which_it_began() =>
        Given.AMatter().On("2026-02-03", Begun()).On("2026-02-03", Consulted(Ann, Cat, Eve)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_the_next_day_is_no_outset() =>
        Given.AMatter().On("2026-02-03", Begun()).On("2026-02-04", Consulted(Ann, Cat, Eve)).Under(Rule).Findings.Length.ShouldBe(3);

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Given.AMatter().On("2026-02-03", Begun()).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static PublicConsultationBegun Begun() => new("C-1", ["north"], null);

    private static WardMembersConsulted Consulted(params MemberThen[] members) => new("north", "North", members, null);
}
