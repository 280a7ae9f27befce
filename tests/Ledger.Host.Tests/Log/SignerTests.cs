using Ledger.Domain.Integrity;
using Ledger.Host.Security;
using Ledger.Projections.Log;

namespace Ledger.Host.Tests.Log;

/// <summary>Keys and memory are files of the owner's alone, and a change of keys is seen through by both.</summary>
public sealed class SignerTests : IDisposable
{
    private readonly string folder = Path.Combine(Directory.CreateTempSubdirectory("ledger-signer").FullName, "log");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);

    [Fact]
    public void The_key_is_made_on_first_use_for_its_owner_only_in_the_form_that_other_tools_read()
    {
        var key = Signer().Keys("exampleton").ShouldHaveSingleItem();
        key.Name.ShouldBe("ledger.example/exampleton");
        Signer().Keys("exampleton").ShouldBe([key]);
        Signer().Keys("otherton").ShouldNotBe([key]);
        File.ReadAllText(KeyOf("exampleton")).ShouldStartWith($"PRIVATE+KEY+ledger.example/exampleton+{key.Id:x8}+");
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(KeyOf("exampleton")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void A_key_that_others_may_read_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such permissions.");
        Signer().Keys("exampleton");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(KeyOf("exampleton"), UnixFileMode.UserRead | UnixFileMode.GroupRead);
        Should.Throw<LogKeyException>(() => Signer().Keys("exampleton")).Mend.ShouldContain("chmod 600");
    }

    [Theory]
    [InlineData("nothing\n")]
    [InlineData("PRIVATE+KEY+ledger.example/exampleton+00000000+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n")]
    [InlineData("# only a remark\n")]
    public void A_file_without_a_key_of_the_log_is_refused_without_telling_what_is_in_it(string text)
    {
        Signer().Keys("exampleton");
        File.WriteAllText(KeyOf("exampleton"), text);
        Should.Throw<LogKeyException>(() => Signer().Keys("exampleton")).Message.ShouldNotContain("AAAA");
    }

    [Fact]
    public void The_host_keeps_the_name_under_which_its_logs_began()
    {
        Signer().Origin.Host.ShouldBe("ledger.example");
        new LogSigner(new(folder, LogHome.Unnamed)).Origin.Host.ShouldBe("ledger.example");
        Should.Throw<LogKeyException>(() => new LogSigner(new(folder, "other.example")).Origin).What.ShouldContain("ledger.example");
    }

    [Fact]
    public void While_a_new_key_takes_over_both_sign_and_whoever_knows_either_can_check()
    {
        var signer = Signer();
        var old = signer.Keys("exampleton")[0];
        Sign(signer, 0, 1);
        signer.Rotate("exampleton");
        var both = signer.Keys("exampleton");
        both.Length.ShouldBe(2);
        both[1].ShouldBe(old);
        Should.Throw<LogKeyException>(() => signer.Rotate("exampleton"));
        Should.Throw<LogKeyException>(() => signer.EndRotation("exampleton")).What.ShouldBe("No checkpoint is signed with the new key yet.");

        var note = Sign(signer, 1, 2);
        note.Verified([old], Ed25519.Verify).Length.ShouldBe(1);
        note.Verified([both[0]], Ed25519.Verify).Length.ShouldBe(1);
        signer.EndRotation("exampleton");
        signer.Keys("exampleton").ShouldBe([both[0]]);
        Sign(signer, 2, 3).Verified([old], Ed25519.Verify).ShouldBeEmpty();
        Should.Throw<LogKeyException>(() => signer.EndRotation("exampleton"));
    }

    [Fact]
    public void What_it_remembers_outlives_it_and_cannot_be_changed()
    {
        Sign(Signer(), 0, 2);
        Should.Throw<ForkedLogException>(() => Sign(Signer(), 0, 1));
        var memory = Path.Combine(folder, "exampleton.signed");
        File.WriteAllText(memory, File.ReadAllText(memory).Replace("\n2\n", "\n1\n", StringComparison.Ordinal));
        Should.Throw<LogKeyException>(() => Signer().LastSigned("exampleton")).What.ShouldContain("is not a checkpoint that this log signed");
    }

    private LogSigner Signer() => new(new(folder, "ledger.example"));

    private string KeyOf(string council) => Path.Combine(folder, $"{council}.key");

    // A tree of so many equal leaves, which follows from one of fewer.
    private static Note Sign(LogSigner signer, int oldSize, int size)
    {
        var leaves = Enumerable.Repeat(Merkle.Leaf([7]), size).ToArray();
        var tree = new Frontier();
        foreach (var leaf in leaves) tree.Append(leaf);
        var read = Tile.Reader([Tile.Of(0, 0, leaves)]);
        return signer.Sign("exampleton", new("ledger.example/exampleton", size, tree.Root), ConsistencyProof.Of(oldSize, size, read));
    }
}
