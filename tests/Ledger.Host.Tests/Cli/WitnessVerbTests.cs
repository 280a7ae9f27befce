using System.Diagnostics;
using Ledger.Domain.Integrity;
using Ledger.Host.Tests.Witnessing;
using Ledger.Host.Witnessing;
using Ledger.Testing;

namespace Ledger.Host.Tests.Cli;

/// <summary>A witness as another council runs it: a program of its own, whose key and memory outlive it.</summary>
public sealed class WitnessVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ledger-witness-").FullName;
    private readonly HttpClient http = new();
    private readonly GrowingLog log = new("ledger.example/exampleton", 1);

    public void Dispose()
    {
        log.Dispose();
        http.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task It_cosigns_and_when_killed_and_started_again_still_refuses_another_history()
    {
        VerifierKey key;
        using (var witness = await Start())
        {
            key = witness.Asked.Key;
            key.Kind.ShouldBe(KeyKind.Witness);
            key.Name.ShouldBe("witness.example");
            (await Ask(witness, log.With("one", "two"))).Cosignature.ShouldNotBeNull();
        }

        using var again = await Start();
        again.Asked.Key.ShouldBe(key);
        using var fork = new GrowingLog("ledger.example/exampleton", 1).With("one", "another", "three");
        (await Ask(again, fork)).Alarms.ShouldBeTrue();
        (await Ask(again, log.With("three"))).Cosignature.ShouldNotBeNull();
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(Path.Combine(folder, "witness.key")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);

        var second = await Run.Ledger("Host=none", "witness", "--log", log.Key.ToString(), "--name", "witness.example", "--listen", "http://127.0.0.1:0", "--data", folder);
        second.Exit.ShouldBe(2);
        second.Error.ShouldStartWith($"Another witness is running on {folder}.");
    }

    [Theory]
    [InlineData("--log", "nonsense")]
    [InlineData("--log", "KEY", "--name", "two words")]
    [InlineData("--log", "KEY", "--listen", "everywhere")]
    [InlineData("--name", "witness.example")]
    public async Task What_cannot_be_used_exits_2(params string[] arguments)
    {
        var run = await Run.Ledger("Host=none", ["witness", "--data", folder, .. arguments.Select(one => one == "KEY" ? log.Key.ToString() : one)]);
        run.Exit.ShouldBe(2, run.Error);
        run.Error.ShouldNotContain("   at ");
    }

    private Task<WitnessReply> Ask(StartedWitness witness, GrowingLog asking) =>
        new WitnessClient(http).Ask(witness.Asked, asking.Checkpoint(), 0, asking.Prove, TestContext.Current.CancellationToken);

    private async Task<StartedWitness> Start()
    {
        var start = new ProcessStartInfo("dotnet", [Run.Host, "witness", "--log", log.Key.ToString(), "--name", "witness.example", "--listen", "http://127.0.0.1:0", "--data", folder])
        {
            WorkingDirectory = Checkout.Root,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        var key = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        var says = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        return new(process, new(new(says!.Split(' ', ',').Single(word => word.StartsWith("http://", StringComparison.Ordinal))), VerifierKey.Parse(key!)));
    }

    private sealed record StartedWitness(Process Process, AskedWitness Asked) : IDisposable
    {
        public void Dispose()
        {
            Process.Kill();
            Process.WaitForExit();
            Process.Dispose();
        }
    }
}
