using Ledger.Domain;
using Ledger.Domain.Integrity.Bundles;
using Ledger.Host.Exports.Bundles;

namespace Ledger.Journeys.Tests.Bundles;

/// <summary>Every bundle that the page and the command line are given: good ones, and ones with anything done to them that we could think of.</summary>
internal static class BundleCases
{
    private static readonly SampleBundle Sample = new();

    private static readonly SampleBundle Later = new("ledger.example/exampleton/2", "exampleton 2");

    private static readonly string[] AllWitnesses = [.. SampleBundle.Witnesses.Select(witness => witness.Key.ToString())];

    internal static byte[] Good { get; } = Sample.File();

    internal static string[] Keys { get; } = [Sample.Key];

    internal static IReadOnlyDictionary<string, BundleCase> All { get; } = new[] { Holding(), ChangedFiles(), WrongKeys(), Insiders.Cases(Sample), Containers(), AnyByte() }
        .SelectMany(cases => cases).ToDictionary(each => each.Name);

    internal static BundleCase Of(string name, byte[] file, Verdict? expected, string says) => new(name, file, Keys, AllWitnesses, expected, says);

    private static IEnumerable<BundleCase> Holding()
    {
        yield return Of("a good bundle", Good, Verdict.Holds, "3 of the 3 witnesses you named signed it");
        yield return Of("a good bundle without the group's discussions", Sample.File(Layer.Discussion), Verdict.Holds, "1 withheld, 1 erased");
        yield return Of("a good bundle without anything but contacts", Sample.File(Layer.Subject, Layer.Advice, Layer.Discussion, Layer.Personal), Verdict.Holds, "withheld, 1 erased");
        yield return Of("a good bundle of which even the contacts are withheld", SampleBundle.Forge(Sample.File([.. Enum.GetValues<Layer>()]), Sample.Log.Signer, Without("attachments/")), Verdict.Holds, "0 parts are shown");
        yield return Of("a good bundle, checked without witnesses", Good, Verdict.Holds, "You named no witness") with { Witnesses = [] };
        yield return Of("a good bundle, checked with an old key and the new", Good, Verdict.Holds, "") with { Keys = [Sample.Key, new SampleBundle(seed: "next").Key] };
        yield return Of("a bundle signed by two of three witnesses", TwoWitnesses(), Verdict.Holds, "2 of the 3");
        yield return Of("a bundle with a time stamp", Stamped(), Verdict.Holds, "The bundle has a time stamp of its checkpoint, data/checkpoint.tsr, which is not checked here");
        yield return Of("a log that went on under another name, checked with both its keys", Renamed(), Verdict.Holds, "entries, recorded from") with { Keys = [Sample.Key, Later.Key], Witnesses = [] };
        yield return Of("a bundle without an earlier checkpoint", BundleMaker.Make(Sample.Contents() with { Earlier = null }, Sample.Log.Signer), Verdict.Holds, "no earlier checkpoint");
    }

    // As somebody with a hex editor would: nothing is listed anew.
    private static IEnumerable<BundleCase> ChangedFiles()
    {
        foreach (var path in StoredZip.Read(Good).Files.Keys)
        {
            yield return Of($"{path} with a byte changed", SampleBundle.Tamper(Good, files => files[path] = Flipped(files[path])), Verdict.DoesNotHold, Blames(path));
            yield return Of($"{path} taken out", SampleBundle.Tamper(Good, files => files.Remove(path)), Verdict.DoesNotHold, $"{path} is missing");
            yield return Of($"{path} emptied", SampleBundle.Tamper(Good, files => files[path] = default), Verdict.DoesNotHold, Blames(path));
        }

        yield return Of("a time stamp with a byte changed", SampleBundle.Tamper(Stamped(), files => files[BundleFiles.Stamp] = Flipped(files[BundleFiles.Stamp])), Verdict.DoesNotHold, Blames(BundleFiles.Stamp));
        yield return Of("a file put in", SampleBundle.Tamper(Good, files => files["data/more.txt"] = new byte[] { 1 }), Verdict.DoesNotHold, "data/more.txt was put into the bundle");
        yield return Of("a file put in beside the data", SampleBundle.Tamper(Good, files => files["more.txt"] = new byte[] { 1 }), Verdict.DoesNotHold, "more.txt was put into the bundle");
        yield return Of("two proofs exchanged", SampleBundle.Tamper(Good, Exchange(Proofs(0), Proofs(1))), Verdict.DoesNotHold, "its proof is another entry's");
    }

    private static IEnumerable<BundleCase> WrongKeys()
    {
        yield return Of("a log that went on under another name, checked with its new key alone", Renamed(), Verdict.DoesNotHold, "is of another log, ledger.example/exampleton.") with { Keys = [Later.Key], Witnesses = [] };
        var other = new SampleBundle("ledger.example/sampleford", "sampleford");
        var forged = new SampleBundle(seed: "a forger's", advised: "Lorries pass each other easily");
        yield return Of("another council's bundle", other.File(), Verdict.DoesNotHold, "was not signed with the key you gave");
        yield return Of("a bundle checked with another council's key", Good, Verdict.DoesNotHold, "was not signed with the key you gave") with { Keys = [other.Key] };
        yield return Of("a whole log forged under the council's name", forged.File(), Verdict.DoesNotHold, "was not signed with the key you gave");
        yield return Of("a forger's seal on changed files", SampleBundle.Forge(Good, forged.Log.Signer, Insiders.Rewrite(BundleFiles.Report, SampleBundle.Advised, "Lorries pass each other")), Verdict.DoesNotHold, "The seal was not signed");
        yield return Of("witnesses that nobody knows", Good, Verdict.DoesNotHold, "The witness you named did not sign the checkpoint.") with { Witnesses = [SampleKeys.Witness("witness.example/four").Key.ToString()] };
        yield return Of("too few of the witnesses", OneWitness(), Verdict.DoesNotHold, "Of the 3 witnesses you named, 1 signed the checkpoint; it takes 2.");
        yield return Of("a witness's key as the log's", Good, Verdict.Unusable, "A witness's key was given as the log's.") with { Keys = [AllWitnesses[0]] };
        yield return Of("the log's key as a witness's", Good, Verdict.Unusable, "A log's key was given as a witness's.") with { Witnesses = Keys };
        yield return Of("a key with a letter lost", Good, Verdict.Unusable, "is not base 64") with { Keys = [Sample.Key[..^1]] };
        yield return Of("a key with a letter changed", Good, Verdict.Unusable, "a character was lost or changed") with { Keys = [Sample.Key.Replace("exampleton", "examplet0n", StringComparison.Ordinal)] };
        yield return Of("something that is no key", Good, Verdict.Unusable, "A verifier key looks like") with { Keys = ["exampleton"] };
        yield return Of("a key of another kind", Good, Verdict.Unusable, "of a kind that is not known here") with { Keys = [$"exampleton+00000000+{Convert.ToBase64String([6, .. new byte[32]])}"] };
    }

    private static IEnumerable<BundleCase> Containers()
    {
        yield return Of("nothing", [], Verdict.Unusable, "does not begin as a zip file does");
        yield return Of("no zip", new byte[1000], Verdict.Unusable, "does not begin as a zip file does");
        yield return Of("a bundle packed anew", OtherZips.Of(StoredZip.Read(Good).Files), Verdict.Unusable, "packed anew by another program");
        yield return Of("a way out of the folder", OtherZips.Named("data/../../evil"), Verdict.Unusable, "leads elsewhere");
        yield return Of("a place on the disk", OtherZips.Named("/etc/passwd"), Verdict.Unusable, "leads elsewhere");
        yield return Of("a place on a drive", OtherZips.Named("C:\\evil"), Verdict.Unusable, "leads elsewhere");
        yield return Of("a file twice", OtherZips.Twice("data/checkpoint"), Verdict.Unusable, "is there twice");
        yield return Of("a bomb", OtherZips.Bomb(), Verdict.Unusable, "packed anew by another program");
        yield return Of("a link", OtherZips.Link(Good), Verdict.DoesNotHold, "The zip file around the bundle was changed");
        yield return Of("a zip of nothing that matters", StoredZip.Write(new Dictionary<string, ReadOnlyMemory<byte>> { ["a"] = new byte[1] }), Verdict.DoesNotHold, "data/events.jsonl is missing");
        yield return Of("a byte added at the end", [.. Good, 0], Verdict.DoesNotHold, "The zip file around the bundle was changed");
        yield return Of("the last byte cut off", Good[..^1], Verdict.DoesNotHold, "The zip file around the bundle was changed");
        yield return Of("the second half cut off", Good[..(Good.Length / 2)], null, "");
    }

    private static IEnumerable<BundleCase> AnyByte()
    {
        for (var part = 0; part < 40; part++)
        {
            var (file, at) = (Good.ToArray(), (int)((long)Good.Length * part / 40));
            file[at] ^= 0x20;
            yield return Of($"the byte at {part} fortieths changed", file, null, "");
        }
    }

    private static byte[] TwoWitnesses() => With(SampleBundle.Witnesses.Take(2));

    private static byte[] OneWitness() => With(SampleBundle.Witnesses.Take(1));

    private static byte[] With(IEnumerable<Projections.Log.Ed25519Signer> witnesses)
    {
        var sample = new SampleBundle();
        sample.Now = sample.Log.Checkpoint(NodaTime.Instant.FromUtc(2026, 2, 3, 12, 0), [.. witnesses]);
        return sample.File();
    }

    // What is in it does not matter here: it is checked against an authority's root, which neither checker has.
    private static byte[] Stamped() => BundleMaker.Make(Sample.Contents() with { Stamp = "a stamp"u8.ToArray() }, Sample.Log.Signer);

    // The same tree, under a checkpoint that bears the next name; what it had to say of the old one is in the leaves.
    private static byte[] Renamed()
    {
        var contents = Sample.Contents();
        var stated = Ledger.Domain.Integrity.Checkpoint.Parse(contents.Checkpoint.Text);
        return BundleMaker.Make(contents with { Checkpoint = Ledger.Domain.Integrity.Note.Sign((stated with { Origin = Later.Log.Signer.Key.Name }).Text, Later.Log.Signer) }, Later.Log.Signer);
    }

    private static string Blames(string path) => path switch
    {
        "seal.note" => "The seal",
        "tagmanifest-sha256.txt" or "tagmanifest-sha512.txt" => "The seal is of another bundle",
        _ => $"{path} was changed after the bundle was made",
    };

    private static byte[] Flipped(ReadOnlyMemory<byte> file)
    {
        var bytes = file.ToArray();
        bytes[bytes.Length / 2] ^= 0x01;
        return bytes;
    }

    internal static string Proofs(int at) => StoredZip.Read(Good).Files.Keys.Where(path => path.StartsWith(BundleFiles.Proofs, StringComparison.Ordinal)).ElementAt(at);

    internal static Action<Dictionary<string, ReadOnlyMemory<byte>>> Exchange(string one, string other) => files => (files[one], files[other]) = (files[other], files[one]);

    private static Action<Dictionary<string, ReadOnlyMemory<byte>>> Without(string part) => files =>
    {
        foreach (var path in files.Keys.Where(path => path.Contains(part, StringComparison.Ordinal)).ToList()) files.Remove(path);
    };
}
