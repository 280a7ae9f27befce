namespace Ledger.Host.Postgres;

/// <summary>Makes a cluster aside, to be moved into place when it is whole: a start that was interrupted leaves nothing half-made.</summary>
internal static class NewCluster
{
    /// <summary>Answers the directory of the new cluster.</summary>
    public static async Task<string> MakeAsync(ClusterHome home, PostgresBinaries binaries, bool durable, string superuserPassword)
    {
        var fresh = home.Data + ".new";
        if (Directory.Exists(fresh))
        {
            Directory.Delete(fresh, recursive: true);
        }

        var passwordFile = home.Write("initdb.password", superuserPassword);
        var made = await Programs.RunAsync(
            binaries.InitDb,
            [
                "--pgdata", fresh, "--username", ClusterRoles.Superuser, "--pwfile", passwordFile, "--auth=scram-sha-256",
                "--encoding=UTF8", .. ClusterSettings.LocaleFor(binaries), "--data-checksums", .. durable ? Array.Empty<string>() : ["--no-sync"],
            ],
            home.Account,
            home.Directory);
        File.Delete(passwordFile);
        if (!made.Succeeded)
        {
            throw new DatabaseUnavailableException($"PostgreSQL could not make a database in {home.Directory}: {made.Output}", "Put that right and try again.");
        }

        await File.AppendAllTextAsync(Path.Combine(fresh, "postgresql.conf"), $"\ninclude '../{ClusterSettings.File}'\n");
        return fresh;
    }
}
