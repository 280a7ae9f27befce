using System.Text.Json;
using Ledger.Domain;
using Ledger.Projections;

namespace Ledger.Conventions.Tests;

/// <summary>Events are for ever: their names are pinned, and what was once written must always be read.</summary>
public sealed class FactTests
{
    private const string Approved = "tests/Ledger.Conventions.Tests/approved-events.json";

    private static readonly JsonSerializerOptions Indented = new(StoredJson.Options) { WriteIndented = true };

    [Fact]
    public void Every_fact_has_a_stored_name_of_its_own()
    {
        StoredNames.All.Keys.ShouldBe(Kinds(), ignoreOrder: true);
        StoredNames.All.Values.ShouldBeUnique();
        StoredNames.All.Values.ShouldAllBe(name => name == name.ToLowerInvariant() && name.Contains('.'));
    }

    // The approved file is the JSON of one example of every event. A difference means that stored events would no longer be read as they were meant.
    [Fact]
    public void Every_fact_is_written_as_approved() => Written.ShouldBe(Approved, Examples());

    [Fact]
    public void Every_approved_fact_is_read_back_as_it_was()
    {
        foreach (var fact in Kinds().Select(kind => (Fact)Samples.Of(kind)))
        {
            var json = JsonSerializer.Serialize(fact, fact.GetType(), StoredJson.Options);
            var read = JsonSerializer.Deserialize(json, fact.GetType(), StoredJson.Options)!;
            JsonSerializer.Serialize(read, read.GetType(), StoredJson.Options).ShouldBe(json);
        }
    }

    [Fact]
    public void A_fact_is_told_by_its_stored_name_where_its_place_does_not_tell_it()
    {
        foreach (var fact in Kinds().Select(kind => (Fact)Samples.Of(kind)))
            JsonSerializer.Deserialize<Fact>(JsonSerializer.Serialize(fact, StoredJson.Options), StoredJson.Options)!.GetType().ShouldBe(fact.GetType());
    }

    internal static IEnumerable<Type> Kinds() =>
        typeof(Fact).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(Fact)));

    private static string Examples()
    {
        var examples = StoredNames.All.OrderBy(kind => kind.Value, StringComparer.Ordinal)
            .ToDictionary(kind => kind.Value, kind => JsonSerializer.SerializeToElement(Samples.Of(kind.Key), kind.Key, StoredJson.Options));
        return JsonSerializer.Serialize(examples, Indented) + "\n";
    }
}
