using System.Net;
using System.Net.Sockets;
using Ledger.Host.Postgres;

namespace Ledger.Host.Tests.Postgres;

public class UnavailableTests
{
    private static readonly PostgresSource Nothing = new("/var/lib/ledger", _ => Task.FromResult<IReadOnlyList<string>>([]), (_, _) => Task.CompletedTask);

    [Fact]
    public async Task Without_PostgreSQL_one_message_names_the_three_ways_to_get_one()
    {
        await using var place = new Place();

        var unavailable = await Should.ThrowAsync<DatabaseUnavailableException>(() => place.OpenAsync(Nothing));

        unavailable.Message.ShouldStartWith("No PostgreSQL was found to keep the ledger in. Install PostgreSQL");
        unavailable.Message.ShouldContain("LEDGER_PG_BIN");
        unavailable.Message.ShouldContain("npm");
        unavailable.Message.ShouldContain("ConnectionStrings__Ledger");
    }

    [Fact]
    public async Task A_database_of_another_version_is_left_alone_and_the_version_named()
    {
        await using var place = new Place();
        Directory.CreateDirectory(Path.Combine(place.Home, "data"));
        await File.WriteAllTextAsync(Path.Combine(place.Home, "data", "PG_VERSION"), "9\n", TestContext.Current.CancellationToken);
        var machine = PostgresSource.OfThisMachine with { FetchAsync = (_, _) => Task.CompletedTask };

        var unavailable = await Should.ThrowAsync<DatabaseUnavailableException>(() => place.OpenAsync(machine));

        unavailable.Message.ShouldContain("was made by PostgreSQL 9, which was not found. Install PostgreSQL 9");
    }

    [Fact]
    public async Task A_server_that_does_not_start_says_why()
    {
        await using var place = new Place();
        await (await place.OpenAsync()).DisposeAsync();
        await File.AppendAllTextAsync(Path.Combine(place.Home, "data", "postgresql.conf"), "\nno_such_setting = on\n", TestContext.Current.CancellationToken);

        var unavailable = await Should.ThrowAsync<DatabaseUnavailableException>(() => place.OpenAsync());

        unavailable.Message.ShouldStartWith("PostgreSQL did not start:");
        unavailable.Message.ShouldContain("server.log says more");
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_named_and_its_password_is_not()
    {
        await using var place = new Place();

        var unavailable = await Should.ThrowAsync<DatabaseUnavailableException>(
            () => place.OpenAsync($"Host=127.0.0.1;Port={ClosedPort()};Username=clerk;Password=sesame;Database=minutes"));

        unavailable.Message.ShouldStartWith("The PostgreSQL server 127.0.0.1:");
        unavailable.Message.ShouldContain("database minutes cannot be used:");
        unavailable.Message.ShouldContain("Check ConnectionStrings:Ledger");
        unavailable.ToString().ShouldNotContain("sesame");
    }

    [Fact]
    public async Task A_connection_string_that_is_none_is_said_to_be_so()
    {
        await using var place = new Place();

        var unavailable = await Should.ThrowAsync<DatabaseUnavailableException>(() => place.OpenAsync("Hoost=127.0.0.1"));

        unavailable.Message.ShouldStartWith("The PostgreSQL server that ConnectionStrings:Ledger names cannot be used:");
    }

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
