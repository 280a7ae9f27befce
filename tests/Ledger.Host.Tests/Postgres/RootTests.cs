using System.Runtime.Versioning;
using Ledger.Host.Postgres;

namespace Ledger.Host.Tests.Postgres;

/// <summary>PostgreSQL refuses to run as root.</summary>
[UnsupportedOSPlatform("windows")]
public class RootTests
{
    [Fact]
    public async Task Root_runs_it_as_an_unprivileged_account()
    {
        SkipUnlessRoot();
        await using var place = new Place();

        await place.OpenAsync();

        (await ServerAccount.OwnerOfAsync($"/proc/{place.Server!.ProcessId}")).ShouldBe(await ServerAccount.UnprivilegedAsync());
    }

    [Fact]
    public async Task Where_that_account_cannot_reach_the_data_directory_the_database_is_kept_elsewhere_and_found_again()
    {
        SkipUnlessRoot();
        await using var open = new Place();
        await using var closed = new Place();
        File.SetUnixFileMode(closed.Directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var source = PostgresSource.OfThisMachine with { OpenPlace = open.Directory };
        await using (var first = await closed.OpenAsync(source))
        {
            await first.AskAsync("create table kept as select 1 as n");
        }

        new DirectoryInfo(closed.Home).LinkTarget.ShouldNotBeNull().ShouldStartWith(open.Directory);
        closed.Said.ShouldContain(sentence => sentence.Contains("so the database is kept in " + open.Directory, StringComparison.Ordinal));
        (await (await closed.OpenAsync(source)).AskAsync("select n from kept")).ShouldBe(1);
    }

    [Fact]
    public async Task A_database_that_is_not_where_its_link_leads_is_never_begun_anew()
    {
        SkipUnlessRoot();
        await using var place = new Place();
        File.CreateSymbolicLink(place.Home, Path.Combine(place.Directory, "gone"));

        var unavailable = await Should.ThrowAsync<DatabaseUnavailableException>(() => place.OpenAsync());

        unavailable.Message.ShouldContain("which is not there. Put that directory back");
    }

    private static void SkipUnlessRoot() => Assert.SkipUnless(ServerAccount.IsRoot, "Only root has to run PostgreSQL as someone else.");
}
