using System.Diagnostics;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Ledger.Domain;
using Ledger.Domain.Integrity;
using Ledger.Domain.Integrity.Bundles;
using Ledger.Host.Exports.Bundles;
using Ledger.Projections.Log;

namespace Ledger.Journeys.Tests.Bundles;

/// <summary>A bundle as bytes: always the same, readable by others' programs, and never the same with any byte changed.</summary>
public sealed partial class BundleFileTests
{
    [Fact]
    public void The_same_contents_give_the_same_bytes() => new SampleBundle().File(Layer.Discussion).ShouldBe(new SampleBundle().File(Layer.Discussion));

    [Fact]
    public void With_any_byte_changed_it_does_not_hold()
    {
        var keys = BundleKeys.Parse(BundleCases.Keys, [], Ed25519.Verify);
        BundleFile.Check(BundleCases.Good, keys).Holds.ShouldBeTrue();
        Gen.Select(Gen.Int[0, BundleCases.Good.Length - 1], Gen.Byte[1, 255]).Sample((at, flip) =>
        {
            var changed = BundleCases.Good.ToArray();
            changed[at] ^= flip;
            try
            {
                return !BundleFile.Check(changed, keys).Holds;
            }
            catch (MalformedException)
            {
                return true;
            }
        }, iter: 300);
    }

    [Fact]
    public void It_is_a_zip_file_and_a_bag_to_others()
    {
        using var zip = new ZipArchive(new MemoryStream(BundleCases.Good));
        var files = zip.Entries.ToDictionary(entry => entry.FullName, Bytes);
        Encoding.ASCII.GetString(files["bagit.txt"]).ShouldBe("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        foreach (var (manifest, hash) in new (string, Func<byte[], byte[]>)[] { ("sha256", SHA256.HashData), ("sha512", SHA512.HashData) })
        {
            var listed = Lines(files[$"manifest-{manifest}.txt"]).ToDictionary(line => line[1], line => line[0]);
            listed.Keys.ShouldBe(files.Keys.Where(path => path.StartsWith("data/", StringComparison.Ordinal)), ignoreOrder: true);
            foreach (var (path, sum) in listed.Concat(Lines(files[$"tagmanifest-{manifest}.txt"]).Select(line => KeyValuePair.Create(line[1], line[0]))))
                Convert.ToHexStringLower(hash(files[path])).ShouldBe(sum, path);
        }

        var payload = files.Where(file => file.Key.StartsWith("data/", StringComparison.Ordinal)).ToList();
        Encoding.UTF8.GetString(files["bag-info.txt"]).ShouldContain($"Payload-Oxum: {payload.Sum(file => file.Value.Length)}.{payload.Count}\n");
    }

    [Fact]
    public async Task The_programs_on_this_machine_can_unpack_it()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/unzip"), "unzip is not installed here.");
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.zip");
        await File.WriteAllBytesAsync(path, BundleCases.Good, TestContext.Current.CancellationToken);
        using var unzip = Process.Start(new ProcessStartInfo("/usr/bin/unzip", ["-tqq", path]) { RedirectStandardOutput = true })!;
        await unzip.WaitForExitAsync(TestContext.Current.CancellationToken);
        File.Delete(path);
        unzip.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void What_is_withheld_or_erased_is_nowhere_in_it()
    {
        var text = Encoding.UTF8.GetString(new SampleBundle().File(Layer.Discussion));
        text.ShouldNotContain(SampleBundle.Discussed);
        text.ShouldNotContain("jo@people.example");
        Encoded().Matches(text).Select(match => Encoding.UTF8.GetString(StrictBase64.ReadUrl(match.Value))).ShouldNotContain(shown => shown.Contains(SampleBundle.Discussed) || shown.Contains("jo@people.example"));
        text.ShouldContain("discussed");
        Encoding.UTF8.GetString(BundleCases.Good).ShouldContain(SampleBundle.Discussed);
    }

    [Fact]
    public void Reasons_cannot_become_formulas_or_columns()
    {
        var sample = new SampleBundle();
        var file = BundleMaker.Make(sample.Contents() with { Withhold = part => part.Layer == Layer.Discussion ? "=HYPERLINK(\"x\"),\r\n" : null }, sample.Log.Signer);
        Encoding.UTF8.GetString(StoredZip.Read(file).Files[BundleFiles.Withheld].Span).ShouldContain("\"'=HYPERLINK(\"\"x\"\"),\r\n\"\r\n");
        BundleFile.Check(file, BundleKeys.Parse(BundleCases.Keys, [], Ed25519.Verify)).Problems.ShouldBeEmpty();
    }

    // The page's own policy lets exactly its own script and style run, and nothing from elsewhere.
    [Fact]
    public void The_page_allows_itself_and_nothing_else()
    {
        string Sum(string element) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Regex.Match(VerifierPage.Text, $"<{element}>(.*?)</{element}>", RegexOptions.Singleline).Groups[1].Value)));
        VerifierPage.Text.ShouldContain($"default-src 'none'; script-src 'sha256-{Sum("script")}'; style-src 'sha256-{Sum("style")}'; base-uri 'none'; form-action 'none'");
        VerifierPage.Text.ShouldNotContain("http://");
        VerifierPage.Text.ShouldNotContain("https://");
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static IEnumerable<string[]> Lines(byte[] file) => Encoding.ASCII.GetString(file).TrimEnd('\n').Split('\n').Select(line => line.Split("  "));

    [GeneratedRegex("(?<=\")WyJ[A-Za-z0-9_-]+(?=\")")]
    private static partial Regex Encoded();
}
