using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ledger.Domain;
using Ledger.Domain.Integrity;
using Ledger.Projections;

namespace Ledger.Conventions.Tests;

/// <summary>Every kind of fact can be put into disclosures, shown again whole, and shown without any of its layers.</summary>
public sealed class DisclosureTests
{
    private static readonly FactShapes Shapes = new(StoredJson.Options);

    private static readonly HashSet<string> NothingErased = [];

    [Fact]
    public void Every_fact_is_shown_again_as_it_was_stored()
    {
        foreach (var (kind, json, made) in Everything())
            OpenedEvent.Of(made.Digests, made.Disclosures.Select(one => one.Disclosure), NothingErased).Json.ShouldBe(CanonicalJson.Of(json), kind.Name);
    }

    [Fact]
    public void Every_property_with_a_layer_is_withheld_with_its_layer()
    {
        foreach (var (kind, _, made) in Everything())
            foreach (var property in kind.GetProperties().Where(property => property.GetCustomAttribute<InAttribute>() is not null))
            {
                var layer = property.GetCustomAttribute<InAttribute>()!.Layer;
                var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
                made.Disclosures.Single(one => one.Path == name).Layer.ShouldBe(layer, $"{kind.Name}.{property.Name}");
                Shown(made, layer).Parts.ShouldNotContain(part => part.Name == name && part.Within.Length == 0);
            }
    }

    // Addresses stand within senders and recipients, and within what a correction says was and is.
    [Fact]
    public void No_address_is_shown_where_personal_data_is_withheld()
    {
        foreach (var (kind, json, made) in Everything().Where(each => Encoding.UTF8.GetString(each.Json).Contains("\"address\"", StringComparison.Ordinal)))
        {
            made.Layers.ShouldContain(Layer.Personal, kind.Name);
            Shown(made, Layer.Personal).Json.ShouldNotContain("\"address\"", customMessage: kind.Name);
        }
    }

    [Fact]
    public void Everybody_with_a_roster_id_is_found_as_a_data_subject()
    {
        foreach (var (kind, _, made) in Everything())
            made.Disclosures.Single(one => one.Path == "saidBy").Subjects.ShouldContain("robin-example", kind.Name);
    }

    private static OpenedEvent Shown(SealedEvent made, Layer without)
    {
        var withheld = made.Disclosures.Where(one => one.Layer == without).Select(one => one.Path).ToList();
        var shown = made.Disclosures.Where(one => one.Layer != without && !withheld.Exists(path => one.Path.StartsWith($"{path}.", StringComparison.Ordinal) || one.Path.StartsWith($"{path}[", StringComparison.Ordinal)));
        return OpenedEvent.Of(made.Digests, shown.Select(one => one.Disclosure), NothingErased);
    }

    private static IEnumerable<(Type Kind, byte[] Json, SealedEvent Made)> Everything() =>
        from kind in FactTests.Kinds()
        let json = JsonSerializer.SerializeToUtf8Bytes(Samples.Of(kind), kind, StoredJson.Options)
        select (kind, json, SealedEvent.Of(kind, json, Shapes, () => RandomNumberGenerator.GetBytes(Disclosure.SaltSize)));
}
