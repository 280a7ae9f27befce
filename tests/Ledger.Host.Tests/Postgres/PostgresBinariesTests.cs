using Ledger.Host.Postgres;

namespace Ledger.Host.Tests.Postgres;

public sealed class PostgresBinariesTests : IDisposable
{
    private readonly string top = Directory.CreateTempSubdirectory("ledger-").FullName;

    public PostgresBinariesTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "The programs of these tests are shell scripts.");

    [Fact]
    public async Task The_first_place_that_has_all_programs_is_taken()
    {
        var incomplete = Programs("incomplete", "18.4");
        File.Delete(Path.Combine(incomplete, "initdb"));

        var found = await PostgresBinaries.FindAsync([Path.Combine(top, "absent"), incomplete, Programs("a", "16.2"), Programs("b", "18.4")], clusterMajor: null, account: null);

        found.ShouldBe(new(Path.Combine(top, "a"), 16));
    }

    [Fact]
    public async Task One_too_old_is_passed_over()
    {
        var found = await PostgresBinaries.FindAsync([Programs("old", "14.9"), Programs("new", "15.1 (Debian 15.1-1)")], clusterMajor: null, account: null);

        found.ShouldBe(new(Path.Combine(top, "new"), 15));
    }

    [Fact]
    public async Task A_cluster_is_run_by_the_version_that_made_it()
    {
        var found = await PostgresBinaries.FindAsync([Programs("newest", "18.4"), Programs("older", "15.18")], clusterMajor: 15, account: null);

        found.ShouldBe(new(Path.Combine(top, "older"), 15));
    }

    [Fact]
    public async Task Nothing_is_found_where_nothing_runs()
    {
        var broken = Programs("broken", "18.4");
        await File.WriteAllTextAsync(Path.Combine(broken, "postgres"), "#!/bin/sh\nexit 1\n", TestContext.Current.CancellationToken);

        (await PostgresBinaries.FindAsync([broken], clusterMajor: null, account: null)).ShouldBeNull();
    }

    public void Dispose() => Directory.Delete(top, recursive: true);

    private string Programs(string name, string version)
    {
        var directory = Directory.CreateDirectory(Path.Combine(top, name)).FullName;
        foreach (var program in new[] { "initdb", "pg_ctl", "postgres" })
        {
            var path = Path.Combine(directory, program);
            File.WriteAllText(path, $"#!/bin/sh\necho '{program} (PostgreSQL) {version}'\n");
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }

        return directory;
    }
}
