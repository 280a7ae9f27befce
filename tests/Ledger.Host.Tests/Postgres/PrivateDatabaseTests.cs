using Ledger.Host.Tests.Cli;
using Npgsql;

namespace Ledger.Host.Tests.Postgres;

public class PrivateDatabaseTests(Place place) : IClassFixture<Place>
{
    [Fact]
    public async Task It_is_durable_private_and_orders_text_the_same_everywhere()
    {
        await using var database = await place.OpenAsync();

        database.Durability.AllOn.ShouldBeTrue();
        (await database.AskAsync("show listen_addresses")).ShouldBe("");
        (await database.AskAsync("show server_encoding")).ShouldBe("UTF8");
        (await database.AskAsync("select string_agg(name, ' ' order by name) from unnest(array['é', 'a', 'B']) as name")).ShouldBe("B a é");
        (await database.AskAsync("select lower('SIÂN')")).ShouldBe("siân");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(place.Home).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task The_ledger_works_as_an_ordinary_role_and_its_connection_string_holds_no_secret()
    {
        await using var database = await place.OpenAsync();
        var connection = new NpgsqlConnectionStringBuilder(database.ConnectionString);

        connection.Password.ShouldBeNull();
        connection.MaxAutoPrepare.ShouldBe(100);
        connection.AutoPrepareMinUsages.ShouldBe(2);
        (await database.AskAsync("select rolsuper or rolcreaterole from pg_roles where rolname = current_user")).ShouldBe(false);
        var refused = await Should.ThrowAsync<NpgsqlException>(() => ConnectAsync(new(database.ConnectionString) { Passfile = null, Password = "guessed" }));
        refused.Message.ShouldContain("password authentication failed");
    }

    [Fact]
    public async Task A_password_of_the_environment_is_for_other_servers()
    {
        await using var database = await place.OpenAsync();

        var run = await Run.Apart("", [("LEDGER_DATA", place.Directory), ("PGPASSWORD", "guessed")], "status");

        run.Exit.ShouldBe(0, run.Error);
    }

    private static async Task ConnectAsync(NpgsqlConnectionStringBuilder connection)
    {
        await using var open = new NpgsqlConnection(connection.ConnectionString);
        await open.OpenAsync(TestContext.Current.CancellationToken);
    }
}
