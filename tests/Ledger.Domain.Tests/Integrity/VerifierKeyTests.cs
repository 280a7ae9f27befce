using Ledger.Domain.Integrity;

namespace Ledger.Domain.Tests.Integrity;

/// <summary>Keys as people hand them on.</summary>
public sealed class VerifierKeyTests
{
    [Theory]
    [InlineData("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", "example.com/foo", 0x530d903a)] // C2SP signed-note
    [InlineData("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", "PeterNeumann", 0xc74f20a3)] // golang.org/x/mod/sumdb/note
    [InlineData("sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8", "sum.golang.org", 0x033de0ae)]
    public void Keys_of_others_are_read(string text, string name, uint id)
    {
        var key = VerifierKey.Parse(text);
        (key.Name, key.Kind, key.Id, key.ToString()).ShouldBe((name, KeyKind.Log, id, text));
    }

    [Fact]
    public void A_witnesss_key_is_another_than_a_logs_of_the_same_bytes()
    {
        var (log, witness) = (TestSigner.Log("ledger.example/one", "same").Key, TestSigner.Witness("ledger.example/one", "same").Key);
        witness.PublicKey.ShouldBe(log.PublicKey);
        witness.Id.ShouldNotBe(log.Id);
        VerifierKey.Parse(witness.ToString()).ShouldBe(witness);
        VerifierKey.Parse(witness.ToString()).Kind.ShouldBe(KeyKind.Witness);
    }

    [Theory]
    [InlineData("")]
    [InlineData("example.com/foo")]
    [InlineData("example.com/foo+530d903a")]
    [InlineData("+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")]
    [InlineData("example.com foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")]
    [InlineData("example.com/fop+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")]
    [InlineData("example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")]
    [InlineData("example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")]
    [InlineData("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2")]
    [InlineData("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k ")]
    [InlineData("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2l")]
    [InlineData("example.com/foo+530d903a+")]
    public void A_key_with_anything_changed_is_refused(string text) => Should.Throw<MalformedException>(() => VerifierKey.Parse(text));

    // 06 is reserved for ML-DSA-44; 02 is ECDSA.
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(6)]
    [InlineData(255)]
    public void A_key_of_another_kind_is_refused_with_a_sentence_about_kinds(byte kind)
    {
        var text = $"example.com/foo+00000000+{Convert.ToBase64String([kind, .. new byte[32]])}";
        Should.Throw<MalformedException>(() => VerifierKey.Parse(text)).Message.ShouldContain("kind");
    }
}
