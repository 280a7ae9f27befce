using System.Text.Json;
using Ledger.Domain.Integrity;

namespace Ledger.Domain.Tests.Integrity;

/// <summary>An event as disclosures, and what can be seen of it with some of them.</summary>
public sealed class SealedEventTests
{
    private static readonly FactShapes Shapes = new(JsonSerializerOptions.Web);

    private static readonly Sent Example = new(
        "Robin Example", new("ann-sample", "Cllr Ann Sample", "ann@exampleton.example"),
        [new(null, "Jo Invented", "jo@else.example"), new("sam-sample", "Cllr Sam Sample", null)], "About the bins", new("Not yet", new("town-clerk", "The Clerk", "clerk@exampleton.example")));

    [Fact]
    public void With_every_disclosure_it_is_what_was_recorded()
    {
        var made = Seal();
        OpenedEvent.Of(made.Digests, All(made), Erased()).Json.ShouldBe(CanonicalJson.Of(Json(Example)));
        OpenedEvent.Of(made.Digests, All(made), Erased()).Parts.ShouldAllBe(part => part.State == PartState.Disclosed);
    }

    [Fact]
    public void Each_property_is_in_its_layer_and_nested_ones_in_their_own() =>
        Seal().Disclosures.ToDictionary(one => one.Path, one => one.Layer).ShouldBe(new Dictionary<string, Layer>
        {
            ["saidBy"] = Layer.Contact,
            ["from"] = Layer.Contact,
            ["from.address"] = Layer.Personal,
            ["to"] = Layer.Contact,
            ["to[0].address"] = Layer.Personal,
            ["to[1].address"] = Layer.Personal,
            ["subject"] = Layer.Subject,
            ["reply"] = Layer.Advice,
            ["reply.by.address"] = Layer.Personal,
        }, ignoreOrder: true);

    [Fact]
    public void The_leaf_holds_the_digests_of_its_own_properties_only()
    {
        var made = Seal();
        made.Digests.ShouldBe(made.Disclosures.Where(one => !one.Path.Contains('.', StringComparison.Ordinal)).Select(one => one.Disclosure.Digest).Order(StringComparer.Ordinal));
        made.Layers.ShouldBe([Layer.Contact, Layer.Subject, Layer.Advice, Layer.Personal]);
    }

    [Fact]
    public void A_disclosure_is_of_those_named_in_it_and_of_those_in_whose_record_it_stands()
    {
        var subjects = Seal().Disclosures.ToDictionary(one => one.Path, one => string.Join(' ', one.Subjects));
        subjects["from"].ShouldBe("ann-sample");
        subjects["from.address"].ShouldBe("ann-sample");
        subjects["to"].ShouldBe("Jo Invented sam-sample");
        subjects["to[0].address"].ShouldBe("Jo Invented");
        subjects["reply"].ShouldBe("town-clerk");
        subjects["subject"].ShouldBe("");
    }

    [Fact]
    public void Addresses_are_withheld_alone()
    {
        var made = Seal();
        var opened = OpenedEvent.Of(made.Digests, made.Disclosures.Where(one => one.Layer != Layer.Personal).Select(one => one.Disclosure), Erased());
        opened.Json.ShouldNotContain("@");
        opened.Json.ShouldContain("Cllr Ann Sample");
        opened.Parts.Where(part => part.State == PartState.Withheld).Select(part => part.Within).ShouldBe(["from", "to[0]", "to[1]", "reply.by"], ignoreOrder: true);
    }

    [Fact]
    public void What_is_erased_is_told_from_what_is_withheld()
    {
        var made = Seal();
        var address = made.Disclosures.Single(one => one.Path == "from.address").Disclosure.Digest;
        var opened = OpenedEvent.Of(made.Digests, made.Disclosures.Where(one => one.Layer == Layer.Contact).Select(one => one.Disclosure), Erased(address));
        opened.Parts.Single(part => part.State == PartState.Erased).ShouldBe(new(address, PartState.Erased, "from", null));
        opened.Parts.Where(part => part.State == PartState.Withheld).Select(part => part.Within).ShouldBe(["to[0]", "to[1]", "", ""], ignoreOrder: true);
    }

    [Fact]
    public void A_disclosure_that_belongs_nowhere_is_refused()
    {
        var made = Seal();
        Should.Throw<MalformedException>(() => OpenedEvent.Of(made.Digests, All(made).Append(Disclosure.Of(Salt(), "subject", "\"Another\"")), Erased())).Message.ShouldContain("subject");
        // An address cannot be shown where the sender in whose record it stands is withheld.
        Should.Throw<MalformedException>(() => OpenedEvent.Of(made.Digests, made.Disclosures.Where(one => one.Path == "from.address").Select(one => one.Disclosure), Erased()));
    }

    [Fact]
    public void A_digest_or_a_disclosure_that_stands_twice_is_refused()
    {
        var made = Seal();
        Should.Throw<MalformedException>(() => OpenedEvent.Of(made.Digests.Add(made.Digests[0]), All(made), Erased()));
        Should.Throw<MalformedException>(() => OpenedEvent.Of(made.Digests, All(made).Append(All(made).First()), Erased()));
    }

    [Fact]
    public void Two_properties_of_one_name_are_refused()
    {
        var (one, other) = (Disclosure.Of(Salt(), "a", "1"), Disclosure.Of(Salt(), "a", "2"));
        Should.Throw<MalformedException>(() => OpenedEvent.Of([one.Digest, other.Digest], [one, other], Erased()));
        var inside = Disclosure.Of(Salt(), "record", $$"""{"_sd":["{{one.Digest}}"],"a":2}""");
        Should.Throw<MalformedException>(() => OpenedEvent.Of([inside.Digest], [inside, one], Erased()));
    }

    [Theory]
    [InlineData("""{"_sd":[]}""")]
    [InlineData("""{"_sd":"x"}""")]
    [InlineData("""{"_sd":[1]}""")]
    [InlineData("""{"_sd":["x"]}""")]
    [InlineData("""[{"...":"x"}]""")]
    public void Digests_that_stand_otherwise_than_they_must_are_refused(string value)
    {
        var disclosure = Disclosure.Of(Salt(), "record", value);
        Should.Throw<MalformedException>(() => OpenedEvent.Of([disclosure.Digest], [disclosure], Erased()));
    }

    [Theory]
    [InlineData("""{"_sd":1}""")]
    [InlineData("""{"...":1}""")]
    [InlineData("""{"from":{"_sd":["x"]}}""")]
    [InlineData("""{"subject":{"...":1}}""")]
    [InlineData("""{"subject":1.5}""")]
    [InlineData("""{"subject":1,"subject":1}""")]
    public void An_event_with_such_a_name_or_number_is_refused(string json) =>
        Should.Throw<MalformedException>(() => SealedEvent.Of(typeof(Sent), System.Text.Encoding.UTF8.GetBytes(json), Shapes, Salt));

    [Fact]
    public void The_same_salts_give_the_same_bytes() => All(Seal()).ShouldBe(All(Seal()));

    private static SealedEvent Seal()
    {
        var salts = 0;
        return SealedEvent.Of(typeof(Sent), Json(Example), Shapes, () => [.. BitConverter.GetBytes(salts++), .. new byte[12]]);
    }

    private static byte[] Salt() => Guid.NewGuid().ToByteArray();

    private static byte[] Json(Sent sent) => JsonSerializer.SerializeToUtf8Bytes(sent, JsonSerializerOptions.Web);

    private static IEnumerable<Disclosure> All(SealedEvent made) => made.Disclosures.Select(one => one.Disclosure);

    private static HashSet<string> Erased(params string[] digests) => [.. digests];

    private sealed record Sent(string SaidBy, Person From, IReadOnlyList<Person> To, [property: In(Layer.Subject)] string Subject, [property: In(Layer.Advice)] Reply Reply);

    private sealed record Person(
        [property: DataSubject] string? Id, [property: DataSubject(WhereNothingElseSays = true)] string Name, [property: In(Layer.Personal)] string? Address);

    private sealed record Reply(string Text, Person By);
}
