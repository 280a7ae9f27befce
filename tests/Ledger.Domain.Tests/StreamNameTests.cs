namespace Ledger.Domain.Tests;

/// <summary>One name, one stream.</summary>
public sealed class StreamNameTests
{
    [Theory]
    [InlineData("M-12")]
    [InlineData("m-12")]
    [InlineData("  m-12 ")]
    public void Letter_case_and_outer_blanks_do_not_count(string reference)
    {
        var name = new StreamName("matter", reference);
        name.Id.ShouldBe(new StreamName("matter", "M-12").Id);
        name.ShouldBe(new StreamName("matter", "M-12"));
        name.GetHashCode().ShouldBe(new StreamName("matter", "M-12").GetHashCode());
        name.ToString().ShouldBe("matter/M-12");
    }

    [Theory]
    [InlineData("matter", "M-1")]
    [InlineData("matter", "M- 12")]
    [InlineData("letter", "M-12")]
    public void Another_name_is_another_stream(string kind, string reference)
    {
        new StreamName(kind, reference).Id.ShouldNotBe(new StreamName("matter", "M-12").Id);
        new StreamName(kind, reference).ShouldNotBe(new StreamName("matter", "M-12"));
    }

    [Fact]
    public void The_id_is_for_ever() => new StreamName("matter", "M-12").Id.ShouldBe(new Guid("e7c391fe-4e08-8c98-bcab-29e0e6f7692c"));

    [Fact]
    public void The_id_says_that_it_is_a_version_8_uuid()
    {
        var id = new StreamName("council", "roster").Id;
        id.Version.ShouldBe(8);
        id.Variant.ShouldBeInRange(8, 11);
    }
}
