using Ledger.Domain.Protocol.Access;
using static Ledger.Domain.Tests.AccessTelling;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Access;

/// <summary>A clause of no pack that comes with the ledger.</summary>
public sealed class DocumentsOfTheseCategoriesAreOpenToEveryMemberTests
{
    private static readonly DocumentsOfTheseCategoriesAreOpenToEveryMember Rule = new(["accounts"]);

    [Fact]
    public void Broken_when_a_document_of_the_category_is_refused() =>
        Asked(AsksFor(Dan) with { Category = "Accounts" }).On("2026-02-03", Refuses(Clerk)).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Dan Specimen was refused a document, though documents of the category “Accounts” are open to every member.");

    [Fact]
    public void Kept_when_it_is_granted() => Asked(AsksFor(Dan) with { Category = "accounts" }).On("2026-02-03", Grants(Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Theory]
    [InlineData("surveys")]
    [InlineData(null)]
    public void Edge_it_says_nothing_of_other_documents(string? category) =>
        Asked(AsksFor(Dan) with { Category = category }).On("2026-02-03", Refuses(Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Asked(AsksFor(Dan) with { Category = "accounts" }).On("2026-02-03", Refuses(Clerk)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();
}
