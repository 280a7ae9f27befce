using System.Text;
using CsCheck;
using Ledger.Domain.Integrity;

namespace Ledger.Domain.Tests.Integrity;

/// <summary>C2SP signed-note.</summary>
public sealed class NoteTests
{
    private const string Text = "One line\n\nAnother, after a blank one\n";

    private static readonly TestSigner Signer = TestSigner.Log();

    [Theory]
    [InlineData(
        "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n")]
    [InlineData(
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n")]
    public void Notes_of_others_verify(string key, string note)
    {
        var read = Note.Parse(Encoding.UTF8.GetBytes(note));
        read.Verified([VerifierKey.Parse(key)], TestSigner.Verify).ShouldHaveSingleItem();
        read.ToString().ShouldBe(note);
    }

    [Fact]
    public void The_text_ends_at_the_last_blank_line() => Note.Parse(Note.Sign(Text, Signer).ToString()).Text.ShouldBe(Text);

    [Fact]
    public void Signatures_of_unknown_keys_are_passed_over_even_under_a_known_name()
    {
        var sameName = TestSigner.Log(Signer.Key.Name, "another");
        var note = Note.Sign(Text, sameName).SignedBy(TestSigner.Log("other.example/x")).SignedBy(Signer);
        note.Verified([Signer.Key], TestSigner.Verify).ShouldHaveSingleItem().Key.ShouldBe(Signer.Key);
        Note.Sign(Text, sameName).Verified([Signer.Key], TestSigner.Verify).ShouldBeEmpty();
    }

    [Fact]
    public void One_signature_that_fails_under_a_known_key_fails_the_note()
    {
        var good = Note.Sign(Text, Signer);
        var forged = good.With(good.Signatures[0] with { Signature = good.Signatures[0].Signature.SetItem(5, (byte)(good.Signatures[0].Signature[5] ^ 1)) });
        Should.Throw<BadSignatureException>(() => forged.Verified([Signer.Key], TestSigner.Verify)).Message.ShouldContain(Signer.Key.Name);
    }

    [Fact]
    public void While_one_key_takes_over_from_another_either_verifies_it()
    {
        var next = TestSigner.Log(Signer.Key.Name, "the next key");
        var note = Note.Parse(Note.Sign(Text, Signer).SignedBy(next).ToString());
        note.Verified([Signer.Key], TestSigner.Verify).ShouldHaveSingleItem();
        note.Verified([next.Key], TestSigner.Verify).ShouldHaveSingleItem();
        note.Verified([Signer.Key, next.Key], TestSigner.Verify).Length.ShouldBe(2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(100)]
    public void Many_signatures_are_read(int count)
    {
        var note = Enumerable.Range(0, count).Aggregate(new Note(Text, []), (note, at) => note.SignedBy(TestSigner.Log($"ledger.example/{at}")));
        Note.Parse(note.ToString()).Signatures.Length.ShouldBe(count);
    }

    [Fact]
    public void More_signatures_than_a_hundred_are_refused()
    {
        var note = Note.Sign(Text, Signer);
        Should.Throw<MalformedException>(() => Note.Parse(Enumerable.Range(0, 100).Aggregate(note, (many, _) => many.With(note.Signatures[0])).ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("text\n")]
    [InlineData("text\n\n")]
    [InlineData("text\n\n— ledger.example/exampleton AAAAAAA=")]
    [InlineData("text\n\n— ledger.example/exampleton AAAAAAA=\n\n")]
    [InlineData("text\n\n- ledger.example/exampleton AAAAAAA=\n")]
    [InlineData("text\n\n—ledger.example/exampleton AAAAAAA=\n")]
    [InlineData("text\n\n—  AAAAAAA=\n")]
    [InlineData("text\n\n— a+b AAAAAAA=\n")]
    [InlineData("text\n\n— name AAAAAA==\n")]
    [InlineData("text\n\n— name AAAAAAA\n")]
    [InlineData("text\n\n— name AAAAAAB=\n")]
    [InlineData("text\n\n— name AAAAAAA= more\n")]
    [InlineData("text\n\n— name AAAAAAA=\nmore\n")]
    [InlineData("te\txt\n\n— name AAAAAAA=\n")]
    [InlineData("text\r\n\r\n— name AAAAAAA=\r\n")]
    public void What_is_no_note_is_refused(string note) => Should.Throw<MalformedException>(() => Note.Parse(Encoding.UTF8.GetBytes(note)));

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Should.Throw<MalformedException>(() => Note.Parse([0xFF, .. Encoding.UTF8.GetBytes(Note.Sign(Text, Signer).ToString())]));

    [Fact]
    public void A_note_of_a_megabyte_and_more_is_refused() => Should.Throw<MalformedException>(() => Note.Parse(new byte[Note.MostBytes + 1]));

    [Fact]
    public void With_any_byte_changed_no_key_is_seen_to_have_signed_it()
    {
        var bytes = Encoding.UTF8.GetBytes(Note.Sign(Text, Signer).ToString());
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte[1, 255]).Sample((at, flip) =>
        {
            var changed = bytes.ToArray();
            changed[at] ^= flip;
            try
            {
                return Note.Parse(changed).Verified([Signer.Key], TestSigner.Verify).IsEmpty;
            }
            catch (Exception refused) when (refused is MalformedException or BadSignatureException)
            {
                return true;
            }
        });
    }
}
