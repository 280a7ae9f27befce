using System.Text;
using CsCheck;
using Ledger.Domain.Integrity;

namespace Ledger.Domain.Tests.Integrity;

/// <summary>RFC 9901: a property with a salt, and its digest.</summary>
public sealed class DisclosureTests
{
    // RFC 9901, section 4.2.3: the digest is of the characters, whatever blanks they stand for.
    [Fact]
    public void The_standards_example_has_the_standards_digest()
    {
        var encoded = Encode("""["_26bc4LT-ac6q2KI6cBW5es", "family_name", "Möbius"]""");
        var disclosure = Disclosure.Parse(encoded);
        disclosure.Digest.ShouldBe("X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0");
        (disclosure.Salt, disclosure.Name, disclosure.Value, disclosure.Encoded).ShouldBe(("_26bc4LT-ac6q2KI6cBW5es", "family_name", "\"Möbius\"", encoded));
    }

    [Fact]
    public void What_is_made_is_read_back_as_it_was() =>
        Gen.Select(Gen.Byte.Array[16], Gen.String.AlphaNumeric, Gen.Long[0, CanonicalJson.Greatest]).Sample((salt, name, value) =>
        {
            var made = Disclosure.Of(salt, name, CanonicalJson.Number(value));
            var read = Disclosure.Parse(made.Encoded);
            return read == made && read.Digest == made.Digest && read.Name == name && read.Value == made.Value && StrictBase64.ReadUrl(read.Salt).SequenceEqual(salt);
        });

    [Fact]
    public void Another_salt_gives_another_digest() =>
        Disclosure.Of(new byte[16], "a", "1").Digest.ShouldNotBe(Disclosure.Of(Enumerable.Repeat((byte)1, 16).ToArray(), "a", "1").Digest);

    [Theory]
    [InlineData("_sd")]
    [InlineData("...")]
    public void No_property_is_called_what_stands_for_digests(string name)
    {
        Should.Throw<MalformedException>(() => Disclosure.Of(new byte[16], name, "1"));
        Should.Throw<MalformedException>(() => Disclosure.Parse(Encode($"""["salt","{name}",1]""")));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""["salt","name"]""")]
    [InlineData("""["salt","name",1,2]""")]
    [InlineData("""[1,"name",1]""")]
    [InlineData("""["salt",null,1]""")]
    [InlineData("""["salt","name",1.5]""")]
    [InlineData("""["salt","name",{"a":1,"a":2}]""")]
    [InlineData("""["salt","name","\ud800"]""")]
    public void What_is_no_salt_name_and_value_is_refused(string json) => Should.Throw<MalformedException>(() => Disclosure.Parse(Encode(json)));

    [Theory]
    [InlineData("=")]
    [InlineData(" ")]
    [InlineData("\n")]
    public void The_characters_are_read_in_one_spelling_only(string more) =>
        Should.Throw<MalformedException>(() => Disclosure.Parse(Disclosure.Of(new byte[16], "a", "1").Encoded + more));

    private static string Encode(string json) => StrictBase64.WriteUrl(Encoding.UTF8.GetBytes(json));
}
