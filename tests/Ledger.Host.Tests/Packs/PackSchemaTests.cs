using System.Text.Json.Nodes;
using Ledger.Domain.Protocol;
using Ledger.Host.Packs;

namespace Ledger.Host.Tests.Packs;

/// <summary>The schema that is published for packs asks for what the reader asks for.</summary>
public sealed class PackSchemaTests
{
    private static JsonNode ClauseSchema => JsonNode.Parse(PackSchema.Text)!["properties"]!["clauses"]!["items"]!;

    [Fact]
    public void The_schema_knows_every_rule_and_its_parameters()
    {
        ClauseSchema["properties"]!["rule"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()).ShouldBe(["none", .. RuleBook.Rules.Keys.Order(StringComparer.Ordinal)]);
        var attend = ThenFor("OnlyTheseOfficersAttend");
        attend["required"]!.AsArray().ShouldHaveSingleItem()!.GetValue<string>().ShouldBe("with");
        attend["properties"]!["with"]!["required"]!.AsArray().Select(name => name!.GetValue<string>()).ShouldBe(["posts"]);
        ThenFor("SupportGivenToOneGroupIsNotRefusedToAnother")["properties"]!["with"]!["properties"]!["kinds"]!["items"]!["enum"]!.AsArray()
            .Select(kind => kind!.GetValue<string>()).ShouldBe(["attendance", "report", "briefing", "information"]);
    }

    [Fact]
    public void The_schema_asks_why_where_no_rule_judges() =>
        ThenFor(Clause.NoRule)["required"]!.AsArray().ShouldHaveSingleItem()!.GetValue<string>().ShouldBe("why");

    [Fact]
    public void The_schema_asks_for_what_the_reader_asks_for()
    {
        var asked = JsonNode.Parse(PackSchema.Text)!["required"]!.AsArray().Select(name => name!.GetValue<string>()).ToList();
        asked.ShouldContain("nation");
        asked.ShouldNotContain("review");
        JsonNode.Parse(PackSchema.Text)!["additionalProperties"]!.GetValue<bool>().ShouldBeFalse();
        PackSchema.Text.ShouldNotContain("$ref");
    }

    private static JsonNode ThenFor(string rule) =>
        ClauseSchema["allOf"]!.AsArray().Single(one => one!["if"]!["properties"]!["rule"]!["const"]!.GetValue<string>() == rule)!["then"]!;
}
