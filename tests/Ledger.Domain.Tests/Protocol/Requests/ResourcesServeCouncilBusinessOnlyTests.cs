using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Faversham 14.1, county SUPPORT SERVICES ¶2, Uttlesford code 7.</summary>
public sealed class ResourcesServeCouncilBusinessOnlyTests
{
    private static readonly ResourcesServeCouncilBusinessOnly Rule = new();

    [Fact]
    public void Kept_when_they_serve_the_role() =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.ResourcesUsed, Ann, purpose: RequestPurpose.Role)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_they_serve_something_else()
    {
        var found = Given.ARequest().On("2026-02-03", Did(ConductKind.ResourcesUsed, Ann, purpose: RequestPurpose.Private)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Cllr Ann Sample used what the council provides for private ends.");
        found.Subject.ShouldBe("ann-sample");
    }

    [Fact]
    public void Edge_only_the_purposes_named_count() =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.ResourcesUsed, Ann, purpose: RequestPurpose.Private)).Under(Rule with { Purposes = [RequestPurpose.Party] }).Findings.ShouldBeEmpty();

    [Fact]
    public void UnlessItHelps_makes_it_a_question()
    {
        var found = Given.ARequest().On("2026-02-03", Did(ConductKind.ResourcesUsed, Ann, purpose: RequestPurpose.Party)).Under(Rule with { UnlessItHelps = true }).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldEndWith("; could that be seen to help the council's work?");
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Given.ARequest().On("2026-02-03", Did(ConductKind.ResourcesUsed, Ann, purpose: RequestPurpose.Private)).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }
}
