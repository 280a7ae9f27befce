namespace Ledger.Host.Tests.Postgres;

public class CouncilsOwnServerTests(Place place) : IClassFixture<Place>
{
    [Fact]
    public async Task A_connection_string_is_used_as_it_is_and_its_server_left_alone()
    {
        await using var standing = await place.OpenAsync();
        var given = standing.ConnectionString + ";Application Name=minutes";

        var database = await place.OpenAsync(given);

        database.ConnectionString.ShouldBe(given);
        database.Embedded.ShouldBeFalse();
        database.StartedHere.ShouldBeFalse();
        database.Describes.ShouldStartWith("PostgreSQL ");
        await database.DisposeAsync();
        (await standing.AskAsync("select 1")).ShouldBe(1);
    }

    [Fact]
    public async Task A_server_that_may_lose_what_it_acknowledges_is_named_with_what_is_off()
    {
        await using var standing = await place.OpenAsync();

        var database = await place.OpenAsync(standing.ConnectionString + ";Options=-c synchronous_commit=off");

        database.Durability.Off.ShouldBe(["synchronous_commit"]);
        place.Said.ShouldContain(sentence => sentence.Contains("it runs without synchronous_commit", StringComparison.Ordinal));
    }
}
