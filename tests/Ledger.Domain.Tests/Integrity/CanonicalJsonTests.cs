using System.Text;
using System.Text.Json;
using CsCheck;
using Ledger.Domain.Integrity;

namespace Ledger.Domain.Tests.Integrity;

/// <summary>RFC 8785, and what our profile leaves out of it.</summary>
public sealed class CanonicalJsonTests
{
    // RFC 8785, section 3.2.3: by UTF-16 units, so that an emoji comes before a Hebrew presentation form.
    [Fact]
    public void Names_stand_in_the_order_of_their_UTF_16_units() =>
        Canonical("""{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}""")
            .ShouldBe("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");

    // RFC 8785, section 3.2.2.
    [Fact]
    public void Texts_and_literals_are_written_as_in_the_standards_example() =>
        Canonical("""{ "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false] }""")
            .ShouldBe("""{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}""");

    [Theory]
    [InlineData("""{"b":{"z":1,"a":[]},"a":{}}""", """{"a":{},"b":{"a":[],"z":1}}""")]
    [InlineData(""" [ 56 , { "d" : true , "10" : null , "1" : [ ] } ] """, """[56,{"1":[],"10":null,"d":true}]""")]
    [InlineData("\"\\b\\t\\n\\f\\r\\u001f\\u007f<>&'\"", "\"\\b\\t\\n\\f\\r\\u001f\u007f<>&'\"")]
    [InlineData("-0", "0")]
    [InlineData("9007199254740991", "9007199254740991")]
    [InlineData("-9007199254740991", "-9007199254740991")]
    [InlineData("""{"":""}""", """{"":""}""")]
    public void There_is_one_way_to_write_it(string json, string canonical) => Canonical(json).ShouldBe(canonical);

    [Theory]
    [InlineData("""{"a":1,"a":1}""")]
    [InlineData("""{"a":1,"\u0061":2}""")]
    [InlineData("""{"x":[{"a":1,"a":1}]}""")]
    public void A_member_is_named_once(string json) => Refused(json);

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"\\udc00\\ud800\"")]
    [InlineData("\"\\ud83dx\"")]
    [InlineData("""{"\ud800":1}""")]
    [InlineData("""{"\ud800":1,"\ud801":1}""")]
    public void Half_a_surrogate_pair_is_no_text(string json) => Refused(json);

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.5")]
    [InlineData("1e2")]
    [InlineData("9007199254740992")]
    [InlineData("-9007199254740992")]
    [InlineData("18446744073709551616")]
    [InlineData("333333333.33333329")]
    [InlineData("1E30")]
    [InlineData("1e-27")]
    public void Numbers_are_integers_that_everybody_reads_alike(string json) => Refused(json);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1,]")]
    [InlineData("// no\n1")]
    [InlineData("NaN")]
    [InlineData("01")]
    [InlineData("+1")]
    [InlineData("'a'")]
    [InlineData("1 2")]
    [InlineData("\ufeff1")]
    public void What_is_no_JSON_is_refused(string json) => Refused(json);

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_refused() => Should.Throw<MalformedException>(() => CanonicalJson.Of(new byte[] { (byte)'"', 0xC3, 0x28, (byte)'"' }));

    [Fact]
    public void What_is_nested_too_deeply_is_refused() => Refused(new string('[', 100_000));

    [Fact]
    public void Any_text_is_read_back_as_it_was() =>
        Gen.String.Where(text => !text.Any(char.IsSurrogate)).Sample(text => JsonSerializer.Deserialize<string>(CanonicalJson.Text(text)) == text);

    [Fact]
    public void What_is_canonical_stays_as_it_is() =>
        Gen.Dictionary(Gen.String.AlphaNumeric, Gen.Long[-CanonicalJson.Greatest, CanonicalJson.Greatest]).Sample(members =>
        {
            var canonical = Canonical(JsonSerializer.Serialize(members));
            return Canonical(canonical) == canonical;
        });

    private static string Canonical(string json) => CanonicalJson.Of(Encoding.UTF8.GetBytes(json));

    private static void Refused(string json) => Should.Throw<MalformedException>(() => Canonical(json));
}
