using System.Globalization;
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
    }

    // A clock may hold clocks: those of kinds. The exporter refers to them by place.
    [Fact]
    public void What_the_schema_refers_to_is_there()
    {
        var schema = JsonNode.Parse(PackSchema.Text)!;
        var references = References(schema).Distinct().ToList();
        references.ShouldNotBeEmpty();
        foreach (var reference in references)
            reference.TrimStart('#', '/').Split('/').Aggregate<string, JsonNode?>(schema, (node, step) => node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)] : node?[step])
                .ShouldNotBeNull(reference);
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject some => some.SelectMany(one => one.Key == "$ref" ? [one.Value!.GetValue<string>()] : References(one.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };

    private static JsonNode ThenFor(string rule) =>
        ClauseSchema["allOf"]!.AsArray().Single(one => one!["if"]!["properties"]!["rule"]!["const"]!.GetValue<string>() == rule)!["then"]!;
}
