using System.Text;
using CsCheck;
using Ledger.Domain.Integrity;
using NodaTime;

namespace Ledger.Domain.Tests.Integrity;

/// <summary>What the log holds of an event, byte for byte.</summary>
public sealed class LeafTests
{
    private static readonly Leaf First = new(
        "ledger.example/exampleton", Guid.Parse("0198a3f0-1111-7222-8333-444455556666"), "matter.opened", 1, Guid.Parse("0198a3f0-aaaa-8bbb-8ccc-ddddeeeeffff"), 1, null,
        Instant.FromUtc(2026, 2, 3, 10, 0) + Duration.FromTicks(1230), [Layer.Contact, Layer.Subject],
        [.. new[] { "a", "b", "c" }.Select(Disclosure.DigestOf).Order(StringComparer.Ordinal)]);

    [Fact]
    public void Its_bytes_are_canonical_and_say_nothing_but_where_and_when() =>
        Text(First).ShouldBe(
            $$"""
            {"_sd":["{{First.Digests[0]}}","{{First.Digests[1]}}","{{First.Digests[2]}}"],"_sd_alg":"sha-256",
            "at":"2026-02-03T10:00:00.000123Z","id":"0198a3f0-1111-7222-8333-444455556666","layers":["contact","subject"],
            "origin":"ledger.example/exampleton","schema":1,"stream":"0198a3f0-aaaa-8bbb-8ccc-ddddeeeeffff",
            "type":"matter.opened","v":1,"version":1}
            """.ReplaceLineEndings(""));

    [Fact]
    public void It_is_read_back_as_it_was()
    {
        foreach (var leaf in new[]
        {
            First,
            First with { Version = 2, Prev = Merkle.Leaf(First.ToBytes()) },
            First with { Version = 2 },
            First with { Migrated = true },
            First with { Restored = new(20, "ledger.example/exampleton", 25, Merkle.Empty) },
            First with { Origin = "ledger.example/exampleton/2", Restored = new(0, "ledger.example/exampleton", 25, Merkle.Empty) },
            First with { Erased = First.Digests, Digests = [], Layers = [] },
            First with { At = Instant.FromUtc(2026, 2, 3, 10, 0) },
        })
        {
            Leaf.Parse(leaf.ToBytes()).ShouldBe(leaf);
            Leaf.Parse(leaf.ToBytes()).ToBytes().ShouldBe(leaf.ToBytes());
        }
    }

    [Theory]
    [InlineData("\"from\":20", "\"from\":26")]
    [InlineData("\"from\":20", "\"from\":-1")]
    [InlineData("\"from\":20,", "")]
    [InlineData("\"from\":20,", "\"from\":20,\"more\":1,")]
    [InlineData("\"size\":25", "\"size\":\"25\"")]
    [InlineData("\"size\":25", "\"size\":19")]
    public void What_it_says_of_a_log_restored_is_read_strictly(string from, string to)
    {
        var text = Encoding.UTF8.GetString((First with { Restored = new(20, First.Origin, 25, Merkle.Empty) }).ToBytes());
        text.ShouldContain(from);
        Should.Throw<MalformedException>(() => Leaf.Parse(Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("{", "{ ")]
    [InlineData("\"v\":1", "\"v\":2")]
    [InlineData("\"v\":1", "\"v\":1.0")]
    [InlineData("\"v\":1,", "\"u\":1,\"v\":1,")]
    [InlineData("\"v\":1,", "\"v\":1,\"v\":1,")]
    [InlineData("\"v\":1,", "")]
    [InlineData("\"version\":1", "\"version\":0")]
    [InlineData("\"version\":1", "\"version\":\"1\"")]
    [InlineData("sha-256", "sha-1")]
    [InlineData("00.000123Z", "00.000123000Z")]
    [InlineData("00.000123Z", "00.000123+00:00")]
    [InlineData("2026-02-03T", "2026-02-30T")]
    [InlineData("\"contact\",\"subject\"", "\"subject\",\"contact\"")]
    [InlineData("\"contact\",\"subject\"", "\"contact\",\"contact\"")]
    [InlineData("\"contact\",\"subject\"", "\"contact\",\"gossip\"")]
    [InlineData("0198a3f0-aaaa", "0198A3F0-aaaa")]
    [InlineData("0198a3f0-aaaa", "0198a3f0aaaa")]
    [InlineData("ledger.example/exampleton", "ledger.example\\/exampleton")]
    [InlineData("\"version\":1", "\"prev\":\"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\",\"version\":1")]
    [InlineData("\"id\"", "\"erased\":[],\"id\"")]
    [InlineData("\"origin\"", "\"migrated\":false,\"origin\"")]
    [InlineData("\"type\":\"matter.opened\"", "\"type\":null")]
    public void Written_otherwise_it_is_refused(string from, string to)
    {
        Text(First).ShouldContain(from);
        Should.Throw<MalformedException>(() => Leaf.Parse(Encoding.UTF8.GetBytes(Text(First).Replace(from, to, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("")]
    public void What_is_no_leaf_is_refused(string text) => Should.Throw<MalformedException>(() => Leaf.Parse(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Digests_stand_sorted_and_once()
    {
        Should.Throw<MalformedException>(() => (First with { Digests = [.. First.Digests.Reverse()] }).ToBytes());
        Should.Throw<MalformedException>(() => (First with { Digests = [First.Digests[0], First.Digests[0]] }).ToBytes());
        Should.Throw<MalformedException>(() => (First with { Digests = ["short"] }).ToBytes());
    }

    [Fact]
    public void A_time_finer_than_a_microsecond_is_refused() => Should.Throw<MalformedException>(() => (First with { At = First.At + Duration.FromTicks(1) }).ToBytes());

    [Fact]
    public void A_leaf_too_large_for_the_logs_format_is_refused()
    {
        Leaf With(int digests) => First with { Digests = [.. Enumerable.Range(0, digests).Select(at => Disclosure.DigestOf($"{at}")).Order(StringComparer.Ordinal)] };
        With(1400).ToBytes().Length.ShouldBeLessThanOrEqualTo(Leaf.MostBytes);
        Should.Throw<MalformedException>(() => With(1430).ToBytes()).Message.ShouldContain("65,535");
        Should.Throw<MalformedException>(() => Leaf.Parse(new byte[Leaf.MostBytes + 1]));
    }

    [Fact]
    public void With_any_byte_changed_it_is_refused_or_hashes_otherwise()
    {
        var bytes = First.ToBytes();
        var hash = Merkle.Leaf(bytes);
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte[1, 255]).Sample((at, flip) =>
        {
            var changed = bytes.ToArray();
            changed[at] ^= flip;
            try
            {
                return Merkle.Leaf(Leaf.Parse(changed).ToBytes()) != hash;
            }
            catch (MalformedException)
            {
                return true;
            }
        });
    }

    private static string Text(Leaf leaf) => Encoding.UTF8.GetString(leaf.ToBytes());
}
