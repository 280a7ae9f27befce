using Ledger.Testing;

namespace Ledger.Host.Tests.Web;

/// <summary>What cookies are sealed with is its owner's alone.</summary>
public sealed class KeysTests(SandboxWeb sandbox) : IClassFixture<SandboxWeb>
{
    [Fact]
    public void Nobody_else_may_look_into_the_folder_of_keys()
    {
        var folder = Path.Combine(TestLedger.DataOf(sandbox.Web.Ledger.ConnectionString), "web-keys");
        Directory.GetFiles(folder, "key-*.xml").ShouldNotBeEmpty();
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(folder).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
