using Npgsql;

namespace Ledger.Host.Tests.Postgres;

public class StartingTests
{
    [Fact]
    public async Task The_first_start_makes_a_database_and_the_next_finds_what_was_written()
    {
        await using var place = new Place();
        await using (var first = await place.OpenAsync())
        {
            first.StartedHere.ShouldBeTrue();
            first.Embedded.ShouldBeTrue();
            await first.AskAsync("create table kept as select 'Cllr Ann Sample' as name");
        }

        place.Server.ShouldBeNull();
        var again = await place.OpenAsync();

        again.StartedHere.ShouldBeTrue();
        (await again.AskAsync("select name from kept")).ShouldBe("Cllr Ann Sample");
        place.Said.Count(sentence => sentence.StartsWith("Making a database", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Where_the_path_is_too_long_for_a_socket_it_listens_on_loopback()
    {
        await using var place = Place.Named(new string('d', 100));
        var database = await place.OpenAsync();

        new NpgsqlConnectionStringBuilder(database.ConnectionString).Host.ShouldBe("127.0.0.1");
        (await database.AskAsync("show listen_addresses")).ShouldBe("127.0.0.1");
    }

    [Fact]
    public async Task A_name_that_a_shell_would_trip_over_is_a_directory_like_any_other()
    {
        await using var place = Place.Named("clerk's \"own\" `pwd` $HOME");
        var database = await place.OpenAsync();

        (await database.AskAsync("select 1")).ShouldBe(1);
    }

    [Fact]
    public async Task A_start_that_was_interrupted_is_begun_again()
    {
        await using var place = new Place();
        Directory.CreateDirectory(Path.Combine(place.Home, "data.new", "half-made"));

        var database = await place.OpenAsync();

        (await database.AskAsync("select 1")).ShouldBe(1);
    }
}
