using System.Diagnostics;
using Ledger.Host.Cli;
using Ledger.Testing;

namespace Ledger.Host.Tests.Cli;

/// <summary>What one command line printed, and how it ended.</summary>
internal sealed record Run(int Exit, string Out, string Error)
{
    // The host as it was built beside these tests, in the same configuration.
    internal static string Host { get; } = Path.Combine(
        Checkout.Root, "src", "Ledger.Host", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "ledger-host.dll");

    static Run() => Environment.CurrentDirectory = Checkout.Root;

    /// <summary>Runs <c>ledger</c> with these arguments in this process, from the checkout's root, on the database given.</summary>
    internal static Task<Run> Ledger(string database, params string[] arguments) => Here([], "", database, arguments);

    /// <summary>Runs it with settings that otherwise come from its environment.</summary>
    internal static Task<Run> With(IEnumerable<(string Name, string Value)> settings, string database, params string[] arguments) => Here(settings, "", database, arguments);

    /// <summary>Runs it with something on its standard input.</summary>
    internal static Task<Run> Fed(string input, string database, params string[] arguments) => Here([], input, database, arguments);

    /// <summary>Runs it as a program of its own, with something on its standard input, as a shell does.</summary>
    internal static Task<Run> Apart(string input, string database, params string[] arguments) =>
        Apart(input, [("ConnectionStrings__Ledger", database), ("LEDGER_DATA", TestLedger.DataOf(database))], arguments);

    /// <summary>The same, in this environment.</summary>
    internal static async Task<Run> Apart(string input, IEnumerable<(string Name, string Value)> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Host, .. arguments])
        {
            WorkingDirectory = Checkout.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var (told, failed) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, await told, await failed);
    }

    private static Task<Run> Here(IEnumerable<(string Name, string Value)> settings, string input, string database, string[] arguments)
    {
        var given = new Dictionary<string, string?> { ["ConnectionStrings:Ledger"] = database, ["LEDGER_DATA"] = TestLedger.DataOf(database) };
        foreach (var (name, value) in settings) given[name] = value;
        return Spoken.By(input, () => CommandLine.Run(arguments, given));
    }
}
