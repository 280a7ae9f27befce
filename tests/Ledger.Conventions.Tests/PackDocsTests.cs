using Ledger.Host.Packs;

namespace Ledger.Conventions.Tests;

/// <summary>What is published about packs is what the packs and the code say.</summary>
public sealed class PackDocsTests
{
    [Fact]
    public void Docs_hold_the_schema_of_a_pack() => Written.ShouldBe("docs/protocol-pack.schema.json", PackSchema.Text);

    [Fact]
    public void Docs_list_every_clause_of_every_pack() => Written.ShouldBe("docs/protocol-packs.md", PacksPage.Of(PackShelf.All));
}
