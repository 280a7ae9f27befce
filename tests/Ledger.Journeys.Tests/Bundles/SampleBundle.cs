using System.Text;
using Ledger.Domain;
using Ledger.Domain.Integrity;
using Ledger.Domain.Integrity.Bundles;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Host.Exports.Bundles;
using Ledger.Projections.Log;
using NodaTime;

namespace Ledger.Journeys.Tests.Bundles;

/// <summary>One matter and one letter of Exampleton's, in a log with others before, between and after.</summary>
internal sealed class SampleBundle
{
    internal const string Discussed = "Robin would rather that the bins were green";

    internal const string Advised = "Two lorries cannot pass each other on Sample Street";

    private static readonly Guid Matter = new StreamName("matter", "M-1").Id;
    private static readonly Guid Letter = new StreamName("letter", "L-1").Id;
    private static readonly Guid Erasures = new StreamName("council", "erasures").Id;
    private static readonly Instant Morning = Instant.FromUtc(2026, 2, 3, 9, 0);
    private static readonly byte[] Message = Encoding.ASCII.GetBytes("From: ann@people.example\r\nSubject: Bins\r\n\r\nMine are not emptied.\r\n");

    private readonly SampleLog log;

    internal SampleBundle(string origin = "ledger.example/exampleton", string seed = "exampleton", string advised = Advised)
    {
        log = new(origin, seed);
        log.Fill(40, Morning);
        Earlier = log.Checkpoint(Morning + Duration.FromHours(1), Witnesses);
        Instant At(int minutes) => Morning + Duration.FromHours(1) + Duration.FromMinutes(minutes);

        log.Append(Matter, Said(new MatterOpened("M-1", "Bins on Sample Street")), At(1));
        log.Append(Matter, Said(new GroupMeetingAttended("m-1", Labour, null, [Clerk], [new("Cllr Ann Sample", "ann-sample")], [], false, false, false, null, false, Discussed)), At(2));
        log.Fill(250, At(3));
        log.Append(Matter, Said(new AdviceGiven(
            "a-1", Labour, Clerk, AdviceForm.Oral, "m-1", null, [advised], [new("Smaller lorries", ["They fit"], ["They cost more"])], null, null, false, null)), At(20));
        var letter = log.Append(Letter, Said(new LetterRecorded(
            "L-1", new(PartyKind.Outside, "Jo Invented", Address: "jo@people.example"), [new(PartyKind.Member, "Cllr Ann Sample", "ann-sample", Address: "ann@exampleton.example")], [], [],
            Channel.Email, LetterKind.Ordinary, [], "Bins", "Mine are not emptied.", [], [], null, BagManifest.Sha256(Message))), At(21));
        log.Append(Matter, Said(new OtherGroupsTold([Conservative], Labour, SupportKind.Attendance, Clerk, true, "e-mail")), At(22));
        log.Erase(Erasures, letter, "from.address", At(30));
        log.Fill(30, At(31));
        Now = log.Checkpoint(Morning + Duration.FromHours(3), Witnesses);
    }

    internal static Ed25519Signer[] Witnesses { get; } = [SampleKeys.Witness("witness.example/one"), SampleKeys.Witness("witness.example/two"), SampleKeys.Witness("witness.example/three")];

    internal Note Earlier { get; }

    internal Note Now { get; set; }

    internal SampleLog Log => log;

    internal string Key => log.Signer.Key.ToString();

    /// <summary>The bundle, with everything shown but some layers.</summary>
    internal byte[] File(params Layer[] withheld) => BundleMaker.Make(Contents(withheld), log.Signer);

    internal BundleContents Contents(params Layer[] withheld) =>
        log.Contents(new HashSet<Guid> { Matter, Letter, Erasures }, Now, Earlier, new HashSet<Layer>(withheld), ($"{BagManifest.Sha256(Message)}.eml", Message));

    /// <summary>The bundle with its files changed, listed anew, and sealed by somebody.</summary>
    internal static byte[] Forge(byte[] file, Ed25519Signer by, Action<Dictionary<string, ReadOnlyMemory<byte>>> change)
    {
        var files = Changed(file, change);
        foreach (var manifest in BagManifest.All) files[manifest.Name] = Encoding.ASCII.GetBytes(manifest.Write(files));
        files[BundleFiles.Seal] = Encoding.UTF8.GetBytes(Note.Sign(BundleSeal.Text(by.Key.Name, files), by).ToString());
        return StoredZip.Write(files);
    }

    /// <summary>The bundle with its files changed, and nothing else done about it.</summary>
    internal static byte[] Tamper(byte[] file, Action<Dictionary<string, ReadOnlyMemory<byte>>> change) => StoredZip.Write(Changed(file, change));

    private static Dictionary<string, ReadOnlyMemory<byte>> Changed(byte[] file, Action<Dictionary<string, ReadOnlyMemory<byte>>> change)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StoredZip.Read(file).Files);
        change(files);
        return files;
    }

    private static Side Labour { get; } = new(SideKind.Group, "labour", "Labour");

    private static Side Conservative { get; } = new(SideKind.Group, "conservative", "Conservative");

    private static OfficerThen Clerk { get; } = new("robin-example", "Robin Example", "town-clerk", "Town Clerk");

    private static T Said<T>(T fact) where T : Fact => fact with { Occurred = OccurredAt.Parse("2026-02-03"), SaidBy = new("robin-example", "Robin Example", "Town Clerk") };
}
