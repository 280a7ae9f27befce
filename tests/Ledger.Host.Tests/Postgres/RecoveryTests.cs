using System.Diagnostics;
using Ledger.Host.Postgres;

namespace Ledger.Host.Tests.Postgres;

public class RecoveryTests(Place place) : IClassFixture<Place>
{
    [Fact]
    public async Task What_was_acknowledged_before_the_server_was_killed_is_there_at_the_next_start()
    {
        await using var killed = await place.OpenAsync();
        await killed.AskAsync("create table kept as select generate_series(1, 1000) as n");
        await KillAsync(place.Server!.ProcessId);
        File.Exists(Path.Combine(place.Home, "data", "postmaster.pid")).ShouldBeTrue();

        await using var recovered = await place.OpenAsync();

        recovered.StartedHere.ShouldBeTrue();
        (await recovered.AskAsync("select count(*) from kept")).ShouldBe(1000L);
    }

    [Fact]
    public async Task A_stranger_with_the_number_of_a_server_that_is_gone_does_not_keep_it_from_starting()
    {
        await (await place.OpenAsync()).DisposeAsync();
        var account = ServerAccount.IsRoot ? await ServerAccount.UnprivilegedAsync() : null;
        using var stranger = Process.Start(new ProcessStartInfo("sleep", "600") { UserName = account })!;
        try
        {
            var socket = Path.Combine(place.Home, "socket");
            var left = $"{stranger.Id}\n{place.Home}/data\n1\n5432\n{socket}\n\n  1 1\nready\n";
            await File.WriteAllTextAsync(Path.Combine(place.Home, "data", "postmaster.pid"), left, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(socket, ".s.PGSQL.5432.lock"), left, TestContext.Current.CancellationToken);

            await using var started = await place.OpenAsync();

            started.StartedHere.ShouldBeTrue();
            stranger.HasExited.ShouldBeFalse();
        }
        finally
        {
            await KillAsync(stranger.Id);
        }
    }

    private static async Task KillAsync(int processId)
    {
        using var process = Process.GetProcessById(processId);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
