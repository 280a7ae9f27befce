namespace Ledger.Host.Tests.Postgres;

public class SharingTests(Place place) : IClassFixture<Place>
{
    [Fact]
    public async Task A_second_program_finds_the_running_server_and_leaves_it_running()
    {
        await using var first = await place.OpenAsync();
        var server = place.Server!.ProcessId;

        var second = await place.OpenAsync();
        second.StartedHere.ShouldBeFalse();
        second.ConnectionString.ShouldBe(first.ConnectionString);
        await second.DisposeAsync();

        place.Server!.ProcessId.ShouldBe(server);
        (await first.AskAsync("select 1")).ShouldBe(1);
    }

    [Fact]
    public async Task The_last_one_out_stops_the_server_whoever_started_it()
    {
        await using var first = await place.OpenAsync();
        var second = await place.OpenAsync();

        await first.DisposeAsync();
        (await second.AskAsync("select 1")).ShouldBe(1);

        await second.DisposeAsync();
        place.Server.ShouldBeNull();
    }

    [Fact]
    public async Task Programs_that_start_at_once_share_one_server()
    {
        var together = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(place.OpenAsync)));

        together.Count(database => database.StartedHere).ShouldBe(1);
        together.Select(database => database.ConnectionString).Distinct().Count().ShouldBe(1);
        (await together[^1].AskAsync("select count(*) from pg_database where datname = 'ledger'")).ShouldBe(1L);
        await Task.WhenAll(together.Select(database => database.DisposeAsync().AsTask()));
        place.Server.ShouldBeNull();
    }

    [Fact]
    public async Task Disposing_twice_leaves_once()
    {
        await using var first = await place.OpenAsync();
        await using var second = await place.OpenAsync();

        await first.DisposeAsync();
        await first.DisposeAsync();

        (await second.AskAsync("select 1")).ShouldBe(1);
    }
}
