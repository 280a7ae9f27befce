using System.Text;
using Ledger.Domain.Integrity;
using Ledger.Domain.Integrity.Bundles;
using NodaTime;

namespace Ledger.Journeys.Tests.Bundles;

/// <summary>Bundles changed by somebody who has the council's own key, and lists and seals everything anew: only the log, and the witnesses, can show it.</summary>
internal static class Insiders
{
    internal static IEnumerable<BundleCase> Cases(SampleBundle sample)
    {
        BundleCase Case(string name, string says, Action<Dictionary<string, ReadOnlyMemory<byte>>> change) =>
            BundleCases.Of($"{name}, sealed anew", SampleBundle.Forge(BundleCases.Good, sample.Log.Signer, change), Verdict.DoesNotHold, says);

        var (meeting, advice) = (Line("matter.group-meeting-attended"), Line("matter.advice-given"));
        yield return Case("a word of advice changed", $"{advice.Name}: what is shown of it is not what was recorded.", Rewrite(BundleFiles.Events, Shown(advice, "facts").Encoded, Other(Shown(advice, "facts")).Encoded));
        yield return Case("a part hidden without a word", $"{meeting.Name}: a part is withheld, and data/withheld.csv does not say so.", Rewrite(BundleFiles.Events, $",\"{Shown(meeting, "discussed").Encoded}\"", ""));
        yield return Case("a part shown twice", $"{meeting.Name}: what is shown of it is not what was recorded.", Rewrite(BundleFiles.Events, $"\"{Shown(meeting, "discussed").Encoded}\"", $"\"{Shown(meeting, "discussed").Encoded}\",\"{Shown(meeting, "discussed").Encoded}\""));
        yield return Case("another entry's part shown", $"{meeting.Name}: what is shown of it is not what was recorded.", Rewrite(BundleFiles.Events, Shown(meeting, "discussed").Encoded, Shown(advice, "facts").Encoded));
        yield return Case("an entry's time changed", "its proof does not hold", Rewrite(BundleFiles.Events, Time(advice), Time(advice).Replace("10:2", "10:1", StringComparison.Ordinal)));
        yield return Case("an entry's kind changed", "its proof does not hold", Rewrite(BundleFiles.Events, "matter.advice-given", "matter.advice-taken"));
        yield return Case("an entry's id changed", "its proof does not hold", Rewrite(BundleFiles.Events, $"{advice.Leaf.Id}", "0198a3f0-0000-7000-8000-ffffffffffff"));
        yield return Case("an entry of another log", "is of another log, ledger.example/elsewhere", Rewrite(BundleFiles.Events, "ledger.example/exampleton", "ledger.example/elsewhere"));
        yield return Case("an entry taken out", "an entry before it in its stream is missing", files => { Rewrite(BundleFiles.Events, $"{meeting}\n", "")(files); files.Remove(BundleFiles.ProofOf(meeting.Index)); });
        yield return Case("the first entry taken out", "an entry before it in its stream is missing", files => { Rewrite(BundleFiles.Events, $"{Line("matter.opened")}\n", "")(files); files.Remove(BundleFiles.ProofOf(Line("matter.opened").Index)); });
        yield return Case("an entry taken out, its proof left", "is the proof of no entry of the bundle", Rewrite(BundleFiles.Events, $"{Line("matter.other-groups-told")}\n", ""));
        yield return Case("two entries exchanged", "stands out of order, or twice", Rewrite(BundleFiles.Events, $"{Line("matter.opened")}\n{meeting}\n", $"{meeting}\n{Line("matter.opened")}\n"));
        yield return Case("an entry twice", "stands out of order, or twice", Rewrite(BundleFiles.Events, $"{meeting}\n", $"{meeting}\n{meeting}\n"));
        yield return Case("all entries taken out", "The bundle has no entries.", files => files[BundleFiles.Events] = default);
        yield return Case("a line that is no entry", "data/events.jsonl, line 1, cannot be read", Rewrite(BundleFiles.Events, "{\"disclosures\"", "{\"Disclosures\""));
        yield return Case("a line with blanks", "data/events.jsonl, line 1, cannot be read", Rewrite(BundleFiles.Events, "{\"disclosures\":", "{ \"disclosures\":"));
        yield return Case("the last line's end cut off", "cannot be read", files => files[BundleFiles.Events] = files[BundleFiles.Events][..^1]);
        yield return Case("a proof's hash changed", $"{advice.Name}: its proof does not hold", Proof(advice, proof => proof with { Path = proof.Path.SetItem(2, Merkle.Empty) }));
        yield return Case("a proof's hash left out", $"{advice.Name}: its proof does not hold", Proof(advice, proof => proof with { Path = proof.Path[1..] }));
        yield return Case("a proof's place changed", $"{advice.Name}: its proof is another entry's", Proof(advice, proof => proof with { Index = proof.Index + 1 }));
        yield return Case("a proof that is no proof", $"{advice.Name}: its proof cannot be read", files => files[BundleFiles.ProofOf(advice.Index)] = "c2sp.org/tlog-proof@v2\n"u8.ToArray());
        yield return Case("a proof for an earlier checkpoint", $"{advice.Name}: its proof is for another checkpoint", Proof(advice, proof => proof with { Checkpoint = sample.Earlier }));
        yield return Case("two proofs exchanged", "its proof is another entry's", BundleCases.Exchange(BundleCases.Proofs(0), BundleCases.Proofs(1)));
        yield return Case("a checkpoint of another root", "its proof does not hold", Recheck(sample, now => now with { Root = Merkle.Empty }));
        yield return Case("a checkpoint of another size", "its proof does not hold", Recheck(sample, now => now with { Size = now.Size + 200 }));
        yield return Case("a checkpoint under another name", "is of the log ledger.example/elsewhere", Recheck(sample, now => now with { Origin = "ledger.example/elsewhere" }));
        yield return Case("a checkpoint that states nothing", "The checkpoint cannot be read", files => files[BundleFiles.Checkpoint] = Bytes(sample.Log.Cosigned("nothing\n", Noon, SampleBundle.Witnesses)));
        yield return Case("a witness's signature forged", "claims a signature of witness.example/two that was not made with its key", files => files[BundleFiles.Checkpoint] = Bytes(ForgedWitness(sample)));
        yield return Case("the consistency hashes changed", "The log does not begin with the log that the earlier checkpoint shows", files => files[BundleFiles.Consistency] = Bytes(string.Concat(Hashes(files).Reverse().Select(hash => $"{hash}\n"))));
        yield return Case("the consistency hashes no hashes", "data/consistency cannot be read", files => files[BundleFiles.Consistency] = "none\n"u8.ToArray());
        yield return Case("the consistency hashes taken out", "data/consistency is missing", files => files.Remove(BundleFiles.Consistency));
        yield return Case("an earlier checkpoint of another history", "The log does not begin with the log that the earlier checkpoint shows", files => files[BundleFiles.EarlierCheckpoint] = Bytes(sample.Log.Cosigned(Checkpoint.Parse(sample.Earlier.Text) is var old ? (old with { Root = Merkle.Empty }).Text : "", Noon - Duration.FromHours(2), SampleBundle.Witnesses)));
        yield return Case("an earlier checkpoint that covers entries", "covers an entry of the bundle, and must not", files => { files[BundleFiles.EarlierCheckpoint] = files[BundleFiles.Checkpoint]; files[BundleFiles.Consistency] = default; });
        yield return Case("an earlier checkpoint that witnesses saw only later", "it is back-dated", files => files[BundleFiles.EarlierCheckpoint] = Bytes(sample.Log.Cosigned(sample.Earlier.Text, Noon - Duration.FromMinutes(100), SampleBundle.Witnesses)));
        yield return Case("a checkpoint that witnesses saw too soon", "its time is wrong", SeenAt(sample, Noon - Duration.FromHours(2)));
        yield return Case("a reason with its quotes broken", "data/withheld.csv cannot be read", Rewrite(BundleFiles.Withheld, "\"\r\n", "\r\n"));
        yield return Case("an erasure called withheld", "a part is erased, and data/withheld.csv does not say so", Rewrite(BundleFiles.Withheld, "\"erased\"", "\"withheld\""));
        yield return Case("a part listed that is shown", "data/withheld.csv says that a part of entry", files => files[BundleFiles.Withheld] = Bytes(Text(files[BundleFiles.Withheld]) + $"\"{meeting.Index}\",\"sha-256:{Shown(meeting, "discussed").Digest}\",\"withheld\",\"discussion\",\"discussed\",\"\"\r\n"));
        yield return Case("another file for a letter's", "is not a file that an entry of the bundle names", files => files[Attachment(files)] = "another"u8.ToArray());
        yield return Case("a file that no letter names", "is not a file that an entry of the bundle names", files => files[$"{BundleFiles.Attachments}{BagManifest.Sha256("more"u8.ToArray())}.txt"] = "more"u8.ToArray());
        yield return Case("another version of BagIt", "bagit.txt was changed", files => files[BundleFiles.Declaration] = Bytes(BundleFiles.DeclarationText.Replace("1.0", "0.97", StringComparison.Ordinal)));
    }

    internal static Action<Dictionary<string, ReadOnlyMemory<byte>>> Rewrite(string path, string from, string to) => files =>
    {
        Text(files[path]).ShouldContain(from.Length > 200 ? from[..200] : from);
        files[path] = Bytes(Text(files[path]).Replace(from, to, StringComparison.Ordinal));
    };

    private static Instant Noon { get; } = Instant.FromUtc(2026, 2, 3, 12, 0);

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);

    private static byte[] Bytes(object text) => Encoding.UTF8.GetBytes(text.ToString()!);

    private static BundleLine Line(string type) => Lines().Single(line => line.Leaf.Type == type);

    private static IEnumerable<BundleLine> Lines() =>
        Text(Host.Exports.Bundles.StoredZip.Read(BundleCases.Good).Files[BundleFiles.Events]).TrimEnd('\n').Split('\n').Select(line => BundleLine.Parse(Bytes(line)));

    private static Disclosure Shown(BundleLine line, string name) => line.Shown.Single(disclosure => disclosure.Name == name);

    private static Disclosure Other(Disclosure one) => Disclosure.Of(StrictBase64.ReadUrl(one.Salt), one.Name, "[\"Two lorries can pass each other on Sample Street\"]");

    private static string Time(BundleLine line) => Text(line.Leaf.ToBytes()).Split("\"at\":\"")[1].Split('"')[0];

    private static string Attachment(Dictionary<string, ReadOnlyMemory<byte>> files) => files.Keys.Single(path => path.StartsWith(BundleFiles.Attachments, StringComparison.Ordinal));

    private static string[] Hashes(Dictionary<string, ReadOnlyMemory<byte>> files) => Text(files[BundleFiles.Consistency]).TrimEnd('\n').Split('\n');

    private static Action<Dictionary<string, ReadOnlyMemory<byte>>> Proof(BundleLine line, Func<LogProof, LogProof> change) => files =>
        files[BundleFiles.ProofOf(line.Index)] = Bytes(change(LogProof.Parse(files[BundleFiles.ProofOf(line.Index)].Span)));

    // The whole bundle under a checkpoint that the log's key, and every witness, did sign.
    private static Action<Dictionary<string, ReadOnlyMemory<byte>>> Recheck(SampleBundle sample, Func<Checkpoint, Checkpoint> change) =>
        Under(sample.Log.Cosigned(change(Checkpoint.Parse(sample.Now.Text)).Text, Noon, SampleBundle.Witnesses));

    private static Action<Dictionary<string, ReadOnlyMemory<byte>>> SeenAt(SampleBundle sample, Instant at) => Under(sample.Log.Cosigned(sample.Now.Text, at, SampleBundle.Witnesses));

    private static Action<Dictionary<string, ReadOnlyMemory<byte>>> Under(Note checkpoint) => files =>
    {
        files[BundleFiles.Checkpoint] = Bytes(checkpoint);
        foreach (var line in Lines()) Proof(line, proof => proof with { Checkpoint = checkpoint })(files);
    };

    private static Note ForgedWitness(SampleBundle sample)
    {
        var signature = sample.Now.Signatures[2];
        return sample.Now with { Signatures = sample.Now.Signatures.SetItem(2, signature with { Signature = signature.Signature.SetItem(20, (byte)(signature.Signature[20] ^ 1)) }) };
    }
}
