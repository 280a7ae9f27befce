using Ledger.Domain.Integrity;
using NodaTime;

namespace Ledger.Domain.Tests.Integrity;

/// <summary>C2SP tlog-checkpoint, tlog-cosignature, tlog-proof and tlog-witness: the texts that are built of checkpoints.</summary>
public sealed class CheckpointTests
{
    private const string Example = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

    private static readonly TestSigner Log = TestSigner.Log();

    private static readonly TestSigner Witness = TestSigner.Witness("witness.example/w1");

    private static readonly Instant Noon = Instant.FromUtc(2026, 2, 3, 12, 0);

    [Fact]
    public void The_standards_example_is_read_and_written()
    {
        var checkpoint = Checkpoint.Parse(Example);
        (checkpoint.Origin, checkpoint.Size, checkpoint.Text).ShouldBe(("example.com/behind-the-sofa", 20852163, Example));
        Checkpoint.Parse(Example + "a further line\n").Extensions.ShouldBe(["a further line"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("origin\n0\n")]
    [InlineData("\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")]
    [InlineData("origin\n00\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")]
    [InlineData("origin\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")]
    [InlineData("origin\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")]
    [InlineData("origin\n+1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")]
    [InlineData("origin\n9223372036854775808\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")]
    [InlineData("origin\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU\n")]
    [InlineData("origin\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n")]
    [InlineData("origin\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hS\n")]
    [InlineData("origin\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\nmore\n")]
    [InlineData("origin\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")]
    public void What_is_no_checkpoint_is_refused(string text) => Should.Throw<MalformedException>(() => Checkpoint.Parse(text));

    [Fact]
    public void A_cosignature_is_of_the_time_and_the_whole_text()
    {
        var recorder = new Recorder(Witness);
        var cosignature = Cosignature.Of(Example + "a further line\n", Instant.FromUnixTimeSeconds(1679315147), recorder);
        recorder.Message.ShouldBe($"cosignature/v1\ntime 1679315147\n{Example}a further line\n");
        cosignature.Signature.Length.ShouldBe(72);
        Cosignature.TimeOf(cosignature).ShouldBe(Instant.FromUnixTimeSeconds(1679315147));
        new Note(Example + "a further line\n", [cosignature]).Verified([Witness.Key], TestSigner.Verify).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_cosignature_with_another_time_or_text_does_not_hold()
    {
        var cosignature = Cosignature.Of(Example, Noon, Witness);
        Should.Throw<BadSignatureException>(() => new Note(Example + "more\n", [cosignature]).Verified([Witness.Key], TestSigner.Verify));
        for (var at = 0; at < 72; at++)
        {
            var changed = cosignature with { Signature = cosignature.Signature.SetItem(at, (byte)(cosignature.Signature[at] ^ 1)) };
            Should.Throw<BadSignatureException>(() => new Note(Example, [changed]).Verified([Witness.Key], TestSigner.Verify));
        }
    }

    [Fact]
    public void A_logs_signature_is_no_cosignature_though_the_key_be_the_same()
    {
        var (log, witness) = (TestSigner.Log("same.example/x", "same"), TestSigner.Witness("same.example/x", "same"));
        Note.Sign(Example, log).Verified([witness.Key], TestSigner.Verify).ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => Cosignature.Of(Example, Noon, log));
        Should.Throw<ArgumentException>(() => Note.Sign(Example, witness));
    }

    [Theory]
    [InlineData("0000000000000000")]
    [InlineData("8000000000000000")]
    [InlineData("7fffffffffffffff")]
    public void A_cosignature_without_a_time_that_can_be_is_refused(string time) =>
        Should.Throw<MalformedException>(() => Cosignature.TimeOf(new("w", 1, [.. Convert.FromHexString(time), .. new byte[64]])));

    [Fact]
    public void A_proof_file_is_read_as_it_was_written()
    {
        var tree = new Tree(70);
        var note = Note.Sign(new Checkpoint(Log.Key.Name, tree.Size, tree.Root).Text, Log);
        foreach (var extra in new byte[]?[] { null, [], [1, 2, 3] })
        {
            var proof = new LogProof(41, InclusionProof.Of(41, tree.Size, tree.Read).Path, note, extra is null ? null : [.. extra]);
            var read = LogProof.Parse(System.Text.Encoding.UTF8.GetBytes(proof.ToString()));
            read.ToString().ShouldBe(proof.ToString());
            read.Holds(Tree.LeafOf(41)).ShouldBeTrue();
            read.Holds(Tree.LeafOf(42)).ShouldBeFalse();
            (read with { Index = 42 }).Holds(Tree.LeafOf(41)).ShouldBeFalse();
        }
    }

    [Theory]
    [InlineData("c2sp.org/tlog-proof@v2\nindex 1\n")]
    [InlineData("c2sp.org/tlog-proof@v1\n")]
    [InlineData("c2sp.org/tlog-proof@v1\nindex 01\n")]
    [InlineData("c2sp.org/tlog-proof@v1\nindex  1\n")]
    [InlineData("c2sp.org/tlog-proof@v1\nindex 1\nextra AAAA\n")]
    [InlineData("c2sp.org/tlog-proof@v1\nextra AAA\nindex 1\n")]
    [InlineData("c2sp.org/tlog-proof@v1\nindex 1\nAAAA\n")]
    [InlineData("c2sp.org/tlog-proof@v1\r\nindex 1\r\n")]
    public void What_is_no_proof_file_is_refused(string head) =>
        Should.Throw<MalformedException>(() => LogProof.Parse(System.Text.Encoding.UTF8.GetBytes($"{head}\n{Note.Sign(Example, Log)}")));

    [Fact]
    public void More_than_63_hashes_are_refused()
    {
        var hashes = string.Concat(Enumerable.Repeat($"{Merkle.Empty}\n", 64));
        Should.Throw<MalformedException>(() => LogProof.Parse(System.Text.Encoding.UTF8.GetBytes($"c2sp.org/tlog-proof@v1\nindex 1\n{hashes}\n{Note.Sign(Example, Log)}")));
        Should.Throw<MalformedException>(() => WitnessRequest.Parse(System.Text.Encoding.UTF8.GetBytes($"old 1\n{hashes}\n{Note.Sign(Example, Log)}")));
    }

    [Fact]
    public void The_witness_standards_example_is_read_and_written()
    {
        const string body = """
            old 20852014
            PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
            jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
            5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
            /6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            — example.com/behind-the-sofa opLqBQsREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/V6267UEjw6QUXTS5Rovnzv++qbSzm9Q=

            """;
        var request = WitnessRequest.Parse(System.Text.Encoding.UTF8.GetBytes(body));
        (request.OldSize, request.Path.Length, request.Checkpoint.Text, request.Checkpoint.Signatures.Length).ShouldBe((20852014, 4, Example, 2));
        request.ToString().ShouldBe(body);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("old\n")]
    [InlineData("old 01\n")]
    [InlineData("old -1\n")]
    [InlineData("new 1\n")]
    [InlineData("old 1\nnot a hash\n")]
    public void What_is_no_request_to_a_witness_is_refused(string head) =>
        Should.Throw<MalformedException>(() => WitnessRequest.Parse(System.Text.Encoding.UTF8.GetBytes($"{head}\n{Note.Sign(Example, Log)}")));

    private sealed class Recorder(TestSigner signer) : ISigner
    {
        internal string Message { get; private set; } = "";

        public VerifierKey Key => signer.Key;

        public byte[] Sign(ReadOnlySpan<byte> message)
        {
            Message = System.Text.Encoding.UTF8.GetString(message);
            return signer.Sign(message);
        }
    }
}
