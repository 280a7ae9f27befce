using Ledger.Testing.Postgres;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgresFixture))]

namespace Ledger.Host.Tests.Postgres;

public class FreshDatabaseTests(FreshDatabase mine, PostgresFixture postgres) : IClassFixture<FreshDatabase>
{
    [Fact]
    public async Task A_test_class_has_a_database_of_its_own_and_may_make_what_it_likes_in_it()
    {
        var another = await postgres.CreateDatabaseAsync();
        await AskAsync(mine.ConnectionString, "create table only_here as select 1 as n");

        (await AskAsync(mine.ConnectionString, "select n from only_here")).ShouldBe(1);
        (await AskAsync(another, "select to_regclass('only_here') is null")).ShouldBe(true);

        await postgres.DropDatabaseAsync(another);
        (await AskAsync(mine.ConnectionString, $"select count(*) from pg_database where datname = '{new NpgsqlConnectionStringBuilder(another).Database}'")).ShouldBe(0L);
    }

    private static async Task<object?> AskAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
