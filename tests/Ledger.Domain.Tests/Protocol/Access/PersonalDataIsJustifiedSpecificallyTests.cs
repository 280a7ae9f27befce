using Ledger.Domain.Access;
using Ledger.Domain.Protocol.Access;
using static Ledger.Domain.Tests.AccessTelling;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Access;

/// <summary>County ACCESS ¶7, Stotfold ACCESS ¶6.</summary>
public sealed class PersonalDataIsJustifiedSpecificallyTests
{
    private static readonly PersonalDataIsJustifiedSpecifically Rule = new();

    [Fact]
    public void Broken_when_it_was_given_on_a_need_put_in_general_terms() =>
        Personal().On("2026-02-02", Puts(Dan)).On("2026-02-03", Grants(Clerk)).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Dan Specimen was given access to third parties' personal data without having justified it in specific terms.");

    [Fact]
    public void Kept_when_it_was_justified_specifically() =>
        Personal().On("2026-02-02", Puts(Dan, specifically: true)).On("2026-02-03", Grants(Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_justified_only_after_the_document_was_seen_is_too_late() =>
        Personal().On("2026-02-03", Grants(Clerk)).On("2026-02-04", Puts(Dan, specifically: true)).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Edge_without_personal_data_there_is_nothing_to_justify() =>
        Asked(AsksFor(Dan)).On("2026-02-03", Grants(Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Personal().On("2026-02-03", Grants(Clerk)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<DocumentAccess> Personal() => Asked(AsksFor(Dan) with { PersonalData = true });
}
